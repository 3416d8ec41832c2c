/**
 * Shows works row by row, and why rows are what they are. The entry point is {@link
 * org.songluat.web.page.reading.ReadingPages}.
 */
@NullMarked
package org.songluat.web.page.reading;

import org.jspecify.annotations.NullMarked;
