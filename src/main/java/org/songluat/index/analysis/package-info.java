/**
 * Words as the index sees them: one tokenizer, a chain of filters a field. The entry point is
 * {@link org.songluat.index.analysis.Analysis}.
 */
@NullMarked
package org.songluat.index.analysis;

import org.jspecify.annotations.NullMarked;
