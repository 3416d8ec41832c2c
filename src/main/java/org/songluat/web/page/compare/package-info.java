/**
 * Shows two texts of a visitor side by side. The entry point is {@link
 * org.songluat.web.page.compare.ComparePages}.
 */
@NullMarked
package org.songluat.web.page.compare;

import org.jspecify.annotations.NullMarked;
