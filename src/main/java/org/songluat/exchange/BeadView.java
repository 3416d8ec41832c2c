package org.songluat.exchange;

import java.util.List;
import java.util.Locale;
import org.songluat.align.Bead;
import org.songluat.law.Clause;

/**
 * A bead in JSON.
 *
 * @param bead its place in reading order, from 1
 * @param score rounded to three decimals, as in every other format
 */
public record BeadView(int bead, double score, String origin, List<Segment> vi, List<Segment> en) {
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
        bead.en().stream().map(Segment::of).toList());
  }
}
