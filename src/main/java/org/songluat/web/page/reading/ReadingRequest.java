package org.songluat.web.page.reading;

import org.jspecify.annotations.Nullable;

/**
 * What of a work a visitor wants to see.
 *
 * @param words only rows with these words; null for all rows
 * @param lost a place that was asked for and is not in the work, else null
 */
public record ReadingRequest(Show show, @Nullable String words, @Nullable String lost) {
  public static final ReadingRequest ALL = new ReadingRequest(Show.ALL, null, null);
}
