package org.songluat.index;

import java.util.List;
import org.songluat.index.matches.Matches;

/** A page of beads, the best first, and how many match in all. */
public record FoundPage(Matches matches, List<Found> found) {
  public FoundPage {
    found = List.copyOf(found);
  }
}
