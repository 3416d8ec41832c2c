package org.songluat.exchange.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bead;
import org.songluat.align.explain.ClauseSpan;
import org.songluat.align.explain.Coverage;
import org.songluat.align.explain.Explanation;
import org.songluat.align.explain.LabelMatch;
import org.songluat.align.explain.LengthMatch;
import org.songluat.align.explain.Neighbours;
import org.songluat.align.explain.ValueMatch;
import org.songluat.align.lattice.Reason;

/**
 * The evidence of a bead in JSON.
 *
 * @param reasons what speaks for it (above 0) and against it (below), as natural logarithms, by the
 *     reason's code; empty where no bead of its shape is weighed
 * @param total all reasons together
 */
public record EvidenceView(
    Map<String, Double> reasons,
    double total,
    Labels labels,
    Numbers numbers,
    Length length,
    Lexicon lexicon,
    Around neighbours) {
  /** Two places of a bead that say the same, in JSON. */
  public record Pair(PlacedText vi, PlacedText en) {}

  /**
   * Printed labels in JSON.
   *
   * @param same whether both sides start with one label; null where a side starts with none
   */
  public record Labels(
      List<String> vi, List<String> en, @Nullable Boolean same, boolean samePlace) {
    static Labels of(LabelMatch labels) {
      return new Labels(labels.vi(), labels.en(), labels.same().orElse(null), labels.samePlace());
    }
  }

  /** Numbers, dates and document numbers in JSON. */
  public record Numbers(List<Pair> shared, List<PlacedText> vi, List<PlacedText> en) {
    static Numbers of(ValueMatch values, Bead bead) {
      return new Numbers(
          values.shared().stream().map(both -> pair(both.vi(), both.en(), bead)).toList(),
          PlacedText.all(values.vi(), bead.vi()),
          PlacedText.all(values.en(), bead.en()));
    }
  }

  /** Lengths in letters and digits, in JSON. */
  public record Length(int vi, int en, double ratio, double expected) {
    static Length of(LengthMatch lengths) {
      return new Length(
          lengths.vi(), lengths.en(), rounded(lengths.ratio()), rounded(lengths.expected()));
    }
  }

  /**
   * The words that answer each other, in JSON.
   *
   * @param viCoverage which share of the Vietnamese content words English answers, in 0..1
   * @param enCoverage the other way round
   */
  public record Lexicon(double viCoverage, double enCoverage, List<Pair> words) {
    static Lexicon of(Explanation explanation, Bead bead) {
      Coverage coverage = explanation.coverage();
      return new Lexicon(
          rounded(coverage.vi().share()),
          rounded(coverage.en().share()),
          explanation.links().stream()
              .map(link -> pair(link.viSpan(), link.enSpan(), bead))
              .toList());
    }
  }

  /**
   * The scores of the beads before and after, in JSON.
   *
   * @param before null at the start
   * @param after null at the end
   * @param sure whether both are sure pairs
   */
  public record Around(@Nullable Double before, @Nullable Double after, boolean sure) {
    static Around of(Neighbours neighbours) {
      return new Around(
          neighbours.before().map(bead -> rounded(bead.score())).orElse(null),
          neighbours.after().map(bead -> rounded(bead.score())).orElse(null),
          neighbours.sure());
    }
  }

  public static EvidenceView of(Bead bead, Explanation explanation) {
    Map<String, Double> reasons = new LinkedHashMap<>();
    for (Reason reason : Reason.values()) {
      Double weight = explanation.reasons().get(reason);
      if (weight != null) {
        reasons.put(reason.code(), rounded(weight));
      }
    }
    return new EvidenceView(
        reasons,
        rounded(explanation.sum()),
        Labels.of(explanation.labels()),
        Numbers.of(explanation.values(), bead),
        Length.of(explanation.lengths()),
        Lexicon.of(explanation, bead),
        Around.of(explanation.neighbours()));
  }

  private static Pair pair(ClauseSpan vi, ClauseSpan en, Bead bead) {
    return new Pair(PlacedText.of(vi, bead.vi()), PlacedText.of(en, bead.en()));
  }

  /** To three decimals; a zero has no sign. */
  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0 + 0.0;
  }
}
