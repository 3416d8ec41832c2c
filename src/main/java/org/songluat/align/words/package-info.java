/** Which words render which: what is known of it, and what aligned texts teach. */
@NullMarked
package org.songluat.align.words;

import org.jspecify.annotations.NullMarked;
