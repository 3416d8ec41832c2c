package org.songluat.align;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Work;

/**
 * A work's two versions as beads, in reading order, every clause in exactly one.
 *
 * @param clauses where the beads are of sentences the bitext whose beads they lie in, else null
 */
public record Bitext(Work work, List<Bead> beads, @Nullable Bitext clauses) {
  public Bitext {
    beads = List.copyOf(beads);
  }

  /** A bitext of clauses. */
  public Bitext(Work work, List<Bead> beads) {
    this(work, beads, null);
  }
}
