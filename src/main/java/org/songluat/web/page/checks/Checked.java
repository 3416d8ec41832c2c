package org.songluat.web.page.checks;

import java.util.List;
import org.songluat.align.explain.Crossing;
import org.songluat.check.Discrepancy;
import org.songluat.index.BeadRecord;
import org.songluat.index.StoredWork;

/** A work whose two versions were compared. */
public record Checked(
    StoredWork work,
    List<BeadRecord> beads,
    List<Discrepancy> discrepancies,
    List<Crossing> crossings) {
  public Checked {
    beads = List.copyOf(beads);
    discrepancies = List.copyOf(discrepancies);
    crossings = List.copyOf(crossings);
  }
}
