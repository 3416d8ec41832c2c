/**
 * What a query means, which beads answer it, what of them matched. The entry point is {@link
 * org.songluat.search.LegalSearcher}.
 */
@NullMarked
package org.songluat.search;

import org.jspecify.annotations.NullMarked;
