/**
 * Aligns two versions of a work into beads. The entry point is {@link org.songluat.align.Aligner}.
 */
@NullMarked
package org.songluat.align;

import org.jspecify.annotations.NullMarked;
