/** Shows what was found. The entry point is {@link org.songluat.web.page.search.SearchPages}. */
@NullMarked
package org.songluat.web.page.search;

import org.jspecify.annotations.NullMarked;
