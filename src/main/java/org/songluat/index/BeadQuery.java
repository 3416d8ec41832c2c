package org.songluat.index;

import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What to find.
 *
 * @param query scores the beads; over the fields of {@link Fields}
 * @param filter must match too, without scoring; null for none
 * @param size how many at most
 * @param cursor where the last page ended, from {@link Found#cursor()}; null for the first page
 */
public record BeadQuery(Query query, @Nullable Query filter, int size, @Nullable String cursor) {
  /** What tells this query from others, page and size aside; the same in every process. */
  int mark() {
    return 31 * query.toString().hashCode() + String.valueOf(filter).hashCode();
  }
}
