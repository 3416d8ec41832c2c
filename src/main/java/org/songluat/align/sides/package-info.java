/** The two sides of an alignment as what the aligner looks at in them. */
@NullMarked
package org.songluat.align.sides;

import org.jspecify.annotations.NullMarked;
