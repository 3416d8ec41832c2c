package org.songluat.search;

import org.jspecify.annotations.Nullable;
import org.songluat.index.BeadQuery;

/**
 * How a question is to be answered.
 *
 * @param expanding whether it may be asked in other words than were typed: renderings in the other
 *     language, corrections, the letters that keys of an input method type
 * @param order what comes first, unless the query itself says it; null for the best match
 * @param grouping whether clauses are shown, or the best one of each article or work
 */
public record Manner(boolean expanding, BeadQuery.@Nullable Order order, Grouping grouping) {
  public static final Manner USUAL = new Manner(true, null);

  /** For clauses. */
  public Manner(boolean expanding, BeadQuery.@Nullable Order order) {
    this(expanding, order, Grouping.CLAUSE);
  }
}
