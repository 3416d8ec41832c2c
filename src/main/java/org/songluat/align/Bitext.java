package org.songluat.align;

import java.util.List;
import org.songluat.law.Work;

/** A work's two versions as beads, in reading order, every clause in exactly one. */
public record Bitext(Work work, List<Bead> beads) {
  public Bitext {
    beads = List.copyOf(beads);
  }
}
