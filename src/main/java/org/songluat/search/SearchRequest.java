package org.songluat.search;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songluat.index.BeadQuery;
import org.songluat.text.Language;

/**
 * A question to the index.
 *
 * @param query as typed
 * @param language the side the words must be found on; null for either
 * @param size hits a page, 1..{@value #MAX_SIZE}
 * @param cursor {@link Results#next()} of the page before, null for the first
 */
public record SearchRequest(
    String query,
    @Nullable Language language,
    int size,
    @Nullable String cursor,
    Filters filters,
    Manner manner) {
  public static final int MAX_SIZE = 100;
  public static final int MAX_QUERY = 2000;

  public SearchRequest {
    if (size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException("size must be 1.." + MAX_SIZE + ", got " + size);
    }
  }

  /** Answered in the usual manner. */
  public SearchRequest(
      String query,
      @Nullable Language language,
      int size,
      @Nullable String cursor,
      Filters filters) {
    this(query, language, size, cursor, filters, Manner.USUAL);
  }

  /** The same, told by what the hits can be narrowed. */
  public SearchRequest withFacets() {
    return new SearchRequest(query, language, size, cursor, filters, manner.withFacets());
  }

  /** Tells what is asked from other questions, whatever the page and its size. */
  int mark() {
    List<?> words = List.of(manner.expanding(), Set.copyOf(manner.without()));
    BeadQuery.Order order = manner.order();
    String first = order == null ? "" : order.code();
    return Objects.hash(query, language, filters, words, first, manner.grouping().code());
  }

  public static SearchRequest of(String query) {
    return new SearchRequest(query, null, 10, null, Filters.NONE);
  }
}
