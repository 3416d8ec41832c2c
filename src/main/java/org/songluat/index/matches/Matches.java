package org.songluat.index.matches;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many beads match a query.
 *
 * @param total how many, at most {@link #MOST}
 * @param exact false where there are more
 * @param facets of each facet that was asked for its values with the most beads, and how many of
 *     those counted have each
 */
public record Matches(int total, boolean exact, Map<Facet, Map<String, Integer>> facets) {
  /** Further matches are not counted: nobody reads so many, and all of a large index cost time. */
  public static final int MOST = 10_000;

  public static final Matches NONE = new Matches(0, true, Map.of());

  public Matches {
    Map<Facet, Map<String, Integer>> ordered = new EnumMap<>(Facet.class);
    facets.forEach((facet, values) -> ordered.put(facet, new LinkedHashMap<>(values)));
    facets = ordered;
  }
}
