/**
 * Documents in zip archives. The entry point is {@link org.songluat.ingest.archive.Archive};
 * nothing in an archive becomes a file on the disk, and its names are never used as paths.
 */
@NullMarked
package org.songluat.ingest.archive;

import org.jspecify.annotations.NullMarked;
