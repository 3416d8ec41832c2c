/**
 * Works and bitexts in the formats of other programs. The entry point is {@link
 * org.songluat.exchange.Exporter}.
 */
@NullMarked
package org.songluat.exchange;

import org.jspecify.annotations.NullMarked;
