package org.songluat.search;

import org.jspecify.annotations.Nullable;
import org.songluat.index.BeadQuery;

/**
 * How a question is to be answered.
 *
 * @param expanding whether it may be asked in other words than were typed: renderings in the other
 *     language, corrections, the letters that keys of an input method type
 * @param order what comes first, unless the query itself says it; null for the best match
 * @param facets whether it is told by what the hits can be narrowed
 * @param grouping whether clauses are shown, or the best one of each article or work
 */
public record Manner(
    boolean expanding, BeadQuery.@Nullable Order order, boolean facets, Grouping grouping) {
  public static final Manner USUAL = new Manner(true, null, false);

  /** For clauses. */
  public Manner(boolean expanding, BeadQuery.@Nullable Order order, boolean facets) {
    this(expanding, order, facets, Grouping.CLAUSE);
  }

  /** The same, and by what the hits can be narrowed. */
  Manner withFacets() {
    return new Manner(expanding, order, true, grouping);
  }
}
