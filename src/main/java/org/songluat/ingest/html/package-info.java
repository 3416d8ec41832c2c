/** Blocks out of the tree of a page, and out of what other formats bring as one. */
@NullMarked
package org.songluat.ingest.html;

import org.jspecify.annotations.NullMarked;
