/**
 * Shows where the versions of a work differ. The entry point is {@link
 * org.songluat.web.page.checks.CheckPages}.
 */
@NullMarked
package org.songluat.web.page.checks;

import org.jspecify.annotations.NullMarked;
