/**
 * Bitexts as Word documents in two columns. The entry point is {@link
 * org.songluat.exchange.docx.DocxWriter}.
 */
@NullMarked
package org.songluat.exchange.docx;

import org.jspecify.annotations.NullMarked;
