/** All ways of cutting two sides into beads, and the best of them. */
@NullMarked
package org.songluat.align.lattice;

import org.jspecify.annotations.NullMarked;
