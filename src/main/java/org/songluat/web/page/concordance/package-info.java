/**
 * Shows how terms were rendered. The entry point is {@link
 * org.songluat.web.page.concordance.ConcordancePages}.
 */
@NullMarked
package org.songluat.web.page.concordance;

import org.jspecify.annotations.NullMarked;
