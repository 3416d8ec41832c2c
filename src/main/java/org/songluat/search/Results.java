package org.songluat.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of hits.
 *
 * @param total how many beads match in all
 * @param next the cursor of the page after, null on the last
 * @param didYouMean a better spelling, null where there is none
 */
public record Results(
    Understanding query,
    long total,
    List<Hit> hits,
    @Nullable String next,
    @Nullable String didYouMean)
    implements QueryOutcome {
  public Results {
    hits = List.copyOf(hits);
  }
}
