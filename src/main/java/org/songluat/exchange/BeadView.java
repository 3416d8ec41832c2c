package org.songluat.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bead;
import org.songluat.exchange.evidence.EvidenceView;
import org.songluat.law.Clause;

/**
 * A bead in JSON.
 *
 * @param bead its place in reading order, from 1
 * @param score rounded to three decimals, as in every other format
 * @param clauseBead of a bead of sentences the number of the bead of clauses it lies in; left out
 *     of others
 * @param evidence why it is what it is; left out where it was not asked for
 */
public record BeadView(
    int bead,
    double score,
    String origin,
    List<Segment> vi,
    List<Segment> en,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer clauseBead,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable EvidenceView evidence) {
  /** One clause of a side, in JSON. */
  public record Segment(String id, List<PathView> path, String level, String text) {
    static Segment of(Clause clause) {
      return new Segment(
          clause.id(), PathView.of(clause.path()), clause.level().code(), clause.text());
    }
  }

  public static BeadView of(int number, Bead bead) {
    return new BeadView(
        number,
        Math.round(bead.score() * 1000) / 1000.0,
        bead.origin().name().toLowerCase(Locale.ROOT),
        bead.vi().stream().map(Segment::of).toList(),
        bead.en().stream().map(Segment::of).toList(),
        null,
        null);
  }

  BeadView within(int number) {
    return new BeadView(bead, score, origin, vi, en, number, evidence);
  }

  public BeadView because(EvidenceView reasons) {
    return new BeadView(bead, score, origin, vi, en, clauseBead, reasons);
  }
}
