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
 * @param mark tells the query from others, page and size aside: a cursor goes on with its own only
 */
public record BeadQuery(
    Query query, @Nullable Query filter, int size, @Nullable String cursor, int mark) {}
