/**
 * Reads the translation memories of others. The entry point is {@link
 * org.songluat.exchange.memory.TmxReader}.
 */
@NullMarked
package org.songluat.exchange.memory;

import org.jspecify.annotations.NullMarked;
