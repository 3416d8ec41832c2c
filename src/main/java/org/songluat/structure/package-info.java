/**
 * Finds works, versions and clauses in a source text, and accounts for every line of it. The entry
 * point is {@link org.songluat.structure.WorkParser}.
 */
@NullMarked
package org.songluat.structure;

import org.jspecify.annotations.NullMarked;
