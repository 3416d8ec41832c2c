package org.songluat.exchange.correction;

import java.util.List;
import org.songluat.align.correction.CorrectionDesk;
import org.songluat.exchange.BeadView;

/** A change that was made to a work, in JSON: the line's number, and the beads that are new. */
public record ChangeView(String work, int number, List<BeadView> beads) {
  public static ChangeView of(CorrectionDesk.Change change) {
    return new ChangeView(
        change.work(),
        change.number(),
        change.beads().stream().map(b -> BeadView.of(b.number(), b.bead())).toList());
  }
}
