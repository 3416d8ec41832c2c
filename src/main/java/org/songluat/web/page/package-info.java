/**
 * The pages: what they show, as view records, and the templates that write them. The entry point is
 * {@link org.songluat.web.page.Pages}; the templates are compiled into this package.
 */
@NullMarked
package org.songluat.web.page;

import org.jspecify.annotations.NullMarked;
