package org.songluat.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.index.matches.Matches;

/**
 * A page of hits.
 *
 * @param matches how many beads match in all
 * @param next the cursor of the page after, null on the last
 * @param didYouMean a better spelling, null where there is none
 */
public record Results(
    Understanding query,
    Matches matches,
    List<Hit> hits,
    @Nullable String next,
    @Nullable String didYouMean)
    implements QueryOutcome {
  public Results {
    hits = List.copyOf(hits);
  }

  /** How many beads match, or {@link Matches#MOST} where there are more. */
  public int total() {
    return matches.total();
  }
}
