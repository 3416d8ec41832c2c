/**
 * Reads strangers' files in processes of their own, with limits of memory and time, so that a file
 * which breaks its reader costs that file alone. The entry point is {@link
 * org.songluat.ingest.child.ChildReader}.
 */
@NullMarked
package org.songluat.ingest.child;

import org.jspecify.annotations.NullMarked;
