package org.songluat.align.explain;

import java.util.List;
import java.util.Optional;
import org.songluat.align.Bead;

/**
 * The beads before and after one: a bead among sure ones is hard to move.
 *
 * @param before the bead before it, empty at the start
 * @param after the bead after it, empty at the end
 */
public record Neighbours(Optional<Bead> before, Optional<Bead> after) {
  private static final double SURE = 0.9;

  static Neighbours of(List<Bead> beads, int index) {
    return new Neighbours(at(beads, index - 1), at(beads, index + 1));
  }

  private static Optional<Bead> at(List<Bead> beads, int index) {
    return index < 0 || index >= beads.size() ? Optional.empty() : Optional.of(beads.get(index));
  }

  /** Whether the way is sure on both sides: there are pairs, or the text's start or end. */
  public boolean sure() {
    return sure(before) && sure(after);
  }

  private static boolean sure(Optional<Bead> neighbour) {
    return neighbour.map(bead -> bead.paired() && bead.score() >= SURE).orElse(true);
  }
}
