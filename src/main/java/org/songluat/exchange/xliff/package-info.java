/** Bitexts as XLIFF. The entry point is {@link org.songluat.exchange.xliff.XliffWriter}. */
@NullMarked
package org.songluat.exchange.xliff;

import org.jspecify.annotations.NullMarked;
