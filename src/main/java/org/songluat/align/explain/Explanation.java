package org.songluat.align.explain;

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
public record Explanation(
    Map<Reason, Double> reasons,
    LabelMatch labels,
    ValueMatch values,
    LengthMatch lengths,
    Coverage coverage,
    List<WordLink> links,
    Neighbours neighbours) {
  public Explanation {
    reasons = Map.copyOf(reasons);
    links = List.copyOf(links);
  }

  /** What all reasons say together. */
  public double sum() {
    return reasons.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
