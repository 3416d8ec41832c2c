package org.songluat.index;

import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What to find.
 *
 * @param query scores the beads; over the fields of {@link Fields}
 * @param filter must match too, without scoring; null for none
 * @param size how many at most
 * @param cursor where the last page ended, from {@link Found#cursor()}; null for the first page
 * @param facets whether the matches are counted by facets too
 * @param mark tells the query from others, page and size aside: a cursor goes on with its own only
 */
public record BeadQuery(
    Query query,
    @Nullable Query filter,
    Order order,
    int size,
    @Nullable String cursor,
    boolean facets,
    int mark) {
  /** What comes first; among works of one day always the best match. Undated works come last. */
  public enum Order {
    RELEVANCE("relevance"),
    OLDEST("date"),
    NEWEST("-date");

    private final String code;

    Order(String code) {
      this.code = code;
    }

    /** The name in queries and addresses. */
    public String code() {
      return code;
    }

    public static Optional<Order> of(String code) {
      return Arrays.stream(values()).filter(order -> order.code.equals(code)).findFirst();
    }
  }

  /** The best match first, matches counted in all. */
  public BeadQuery(
      Query query, @Nullable Query filter, int size, @Nullable String cursor, int mark) {
    this(query, filter, Order.RELEVANCE, size, cursor, false, mark);
  }
}
