/** Bitexts as workbooks. The entry point is {@link org.songluat.exchange.sheet.XlsxWriter}. */
@NullMarked
package org.songluat.exchange.sheet;

import org.jspecify.annotations.NullMarked;
