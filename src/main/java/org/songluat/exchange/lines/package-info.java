/**
 * Clauses as JSON Lines, one object a clause, out and in again. The entry points are {@link
 * org.songluat.exchange.lines.ClauseLines} and {@link
 * org.songluat.exchange.lines.ClauseLineReader}.
 */
@NullMarked
package org.songluat.exchange.lines;

import org.jspecify.annotations.NullMarked;
