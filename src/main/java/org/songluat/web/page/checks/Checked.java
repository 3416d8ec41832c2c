package org.songluat.web.page.checks;

import java.util.List;
import org.songluat.align.explain.Crossing;
import org.songluat.check.Discrepancy;
import org.songluat.check.accept.Acceptance;
import org.songluat.index.BeadRecord;
import org.songluat.index.StoredWork;
import org.songluat.web.api.CheckBook.Accepted;

/**
 * A work whose two versions were compared.
 *
 * @param findings what differs
 */
public record Checked(
    StoredWork work, List<BeadRecord> beads, Findings findings, List<Crossing> crossings) {
  /**
   * What differs.
   *
   * @param open what nobody accepted
   * @param accepted what somebody accepted
   * @param outdated what was accepted and is found no more
   * @param editable whether who has the token may accept some
   */
  public record Findings(
      List<Discrepancy> open,
      List<Accepted> accepted,
      List<Acceptance> outdated,
      boolean editable) {
    public Findings {
      open = List.copyOf(open);
      accepted = List.copyOf(accepted);
      outdated = List.copyOf(outdated);
    }

    /** Those of one kind: accepted or not. */
    List<Discrepancy> of(boolean wantAccepted) {
      return wantAccepted ? accepted.stream().map(Accepted::found).toList() : open;
    }
  }

  public Checked {
    beads = List.copyOf(beads);
    crossings = List.copyOf(crossings);
  }
}
