/**
 * Shows the works that are held. The entry point is {@link
 * org.songluat.web.page.library.LibraryPages}.
 */
@NullMarked
package org.songluat.web.page.library;

import org.jspecify.annotations.NullMarked;
