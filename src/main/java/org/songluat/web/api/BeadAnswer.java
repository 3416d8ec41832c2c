package org.songluat.web.api;

import java.util.List;
import org.songluat.exchange.BeadView;
import org.songluat.exchange.evidence.CrossingView;
import org.songluat.exchange.evidence.EvidenceView;

/**
 * A bead with its evidence, in JSON.
 *
 * @param work the work's id
 * @param total how many beads the work has
 * @param crossings those of its clauses
 */
record BeadAnswer(String work, int total, BeadView bead, List<CrossingView> crossings) {
  static BeadAnswer of(String work, ExplainedBead explained) {
    EvidenceView evidence = EvidenceView.of(explained.bead(), explained.explanation());
    return new BeadAnswer(
        work,
        explained.total(),
        BeadView.of(explained.number(), explained.bead()).because(evidence),
        CrossingView.all(explained.crossings()));
  }
}
