package org.songluat.search;

import java.util.List;
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
 * @param without renderings and written-out abbreviations that are not searched, each once, at most
 *     {@value #MAX_WITHOUT}
 */
public record Manner(
    boolean expanding,
    BeadQuery.@Nullable Order order,
    boolean facets,
    Grouping grouping,
    List<String> without) {
  public static final int MAX_WITHOUT = 32;
  public static final int LONGEST_WITHOUT = 200;

  public static final Manner USUAL = new Manner(true, null, false);

  public Manner {
    without = without.stream().distinct().toList();
    if (without.size() > MAX_WITHOUT) {
      throw new IllegalArgumentException(
          "without must have at most " + MAX_WITHOUT + " terms, got " + without.size());
    }
    int longest = without.stream().mapToInt(String::length).max().orElse(0);
    if (longest > LONGEST_WITHOUT) {
      throw new IllegalArgumentException(
          "A term of without must have at most " + LONGEST_WITHOUT + " characters, got " + longest);
    }
  }

  /** With every rendering. */
  public Manner(
      boolean expanding, BeadQuery.@Nullable Order order, boolean facets, Grouping grouping) {
    this(expanding, order, facets, grouping, List.of());
  }

  /** For clauses. */
  public Manner(boolean expanding, BeadQuery.@Nullable Order order, boolean facets) {
    this(expanding, order, facets, Grouping.CLAUSE);
  }

  /** The same, and by what the hits can be narrowed. */
  Manner withFacets() {
    return new Manner(expanding, order, true, grouping, without);
  }
}
