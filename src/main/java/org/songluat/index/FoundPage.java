package org.songluat.index;

import java.util.List;

/**
 * A page of beads, the best first.
 *
 * @param total how many beads match in all
 */
public record FoundPage(long total, List<Found> found) {
  public FoundPage {
    found = List.copyOf(found);
  }
}
