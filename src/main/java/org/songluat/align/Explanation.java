package org.songluat.align;

import java.util.List;
import java.util.Map;
import org.songluat.align.lattice.Reason;

/**
 * Why a bead is what it is.
 *
 * @param reasons what speaks for it and against it, as natural logarithms of how much likelier the
 *     sides are as one bead than apart; empty where no bead of its shape is weighed
 * @param links the words that answer each other, in the order of the Vietnamese
 */
public record Explanation(Map<Reason, Double> reasons, List<WordLink> links) {
  public Explanation {
    reasons = Map.copyOf(reasons);
    links = List.copyOf(links);
  }
}
