/**
 * Words as the index sees them: one way to cut texts, a chain of filters a form. The entry points
 * are {@link org.songluat.index.analysis.Analysis} for queries and what is shown, {@link
 * org.songluat.index.analysis.IndexedWords} for what is written.
 */
@NullMarked
package org.songluat.index.analysis;

import org.jspecify.annotations.NullMarked;
