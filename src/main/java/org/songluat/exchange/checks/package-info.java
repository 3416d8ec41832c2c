/**
 * Discrepancies for other programs. The entry point is {@link
 * org.songluat.exchange.checks.DiscrepancyWorkbook}.
 */
@NullMarked
package org.songluat.exchange.checks;

import org.jspecify.annotations.NullMarked;
