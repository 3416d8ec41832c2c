package org.songluat.align.correction;

import java.util.List;
import org.songluat.align.Bead;

/**
 * Beads after the corrections.
 *
 * @param unfit the corrections that no longer fit
 */
public record Corrected(List<Bead> beads, List<Verdict> unfit) {
  public Corrected {
    beads = List.copyOf(beads);
    unfit = List.copyOf(unfit);
  }
}
