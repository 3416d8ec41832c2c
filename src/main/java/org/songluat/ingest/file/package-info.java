/** Office formats, some of which Tika opens, and plain text. */
@NullMarked
package org.songluat.ingest.file;

import org.jspecify.annotations.NullMarked;
