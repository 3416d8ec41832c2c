package org.songluat.web.api;

import java.util.List;
import org.songluat.align.Bead;
import org.songluat.align.explain.Crossing;
import org.songluat.align.explain.Explanation;

/**
 * A bead of a work, and why it is what it is.
 *
 * @param number its place in reading order, from 1
 * @param total how many beads the work has
 * @param crossings those of its clauses
 */
public record ExplainedBead(
    int number, int total, Bead bead, Explanation explanation, List<Crossing> crossings) {
  public ExplainedBead {
    crossings = List.copyOf(crossings);
  }
}
