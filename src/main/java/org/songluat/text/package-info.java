/**
 * Vietnamese and English as text: normalising, folding, numbers and dates by value, sentences,
 * spans, and the {@link org.songluat.text.SourceText} that reading a file yields. Knows nothing of
 * law.
 */
@NullMarked
package org.songluat.text;

import org.jspecify.annotations.NullMarked;
