/**
 * What people say of beads: kept in files by the content of the clauses, applied to every new
 * alignment. The entry point is {@link org.songluat.align.correction.Corrections}.
 */
@NullMarked
package org.songluat.align.correction;

import org.jspecify.annotations.NullMarked;
