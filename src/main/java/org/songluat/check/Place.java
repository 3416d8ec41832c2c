package org.songluat.check;

import java.util.ArrayList;
import java.util.List;
import org.songluat.align.Bead;
import org.songluat.check.Discrepancy.Severity;
import org.songluat.text.Language;

/** A bead under examination, among its neighbours. */
public record Place(Shape shape, int index, Side vi, Side en) {
  /** Below this the pairing itself is in doubt. */
  private static final double SURE = 0.5;

  private static final Wording WORDING = new Wording();

  public Bead bead() {
    return beads().get(index);
  }

  public List<Bead> beads() {
    return shape.bitext().beads();
  }

  public boolean comparable() {
    return bead().paired() && bead().score() >= SURE;
  }

  /** The texts of the clauses that the words stand in. */
  private List<String> clauses(Quotes quotes) {
    List<String> texts = new ArrayList<>();
    if (quotes.vi().segment() >= 0) {
      texts.add(vi.segments().get(quotes.vi().segment()).clause().text());
    }
    if (quotes.en().segment() >= 0) {
      texts.add(en.segments().get(quotes.en().segment()).clause().text());
    }
    return texts;
  }

  public Discrepancy found(RuleId rule, Severity severity, Quotes quotes) {
    return found(rule, severity, quotes, "");
  }

  /**
   * How long the English is for its Vietnamese, 1 where it is as long as in the rest of the work.
   */
  public double length() {
    double usual = Math.max(1, Shape.length(bead().vi())) * shape.ratio();
    return Math.max(1, Shape.length(bead().en())) / usual;
  }

  /** A discrepancy of this bead. */
  public Discrepancy found(RuleId rule, Severity severity, Quotes quotes, String evidence) {
    return new Discrepancy(
        shape.bitext().work().id(),
        vi.idOf(quotes.vi()),
        en.idOf(quotes.en()),
        rule.kind(),
        severity,
        quotes.vi().words(),
        quotes.en().words(),
        WORDING.sentence(rule, quotes, evidence, Language.EN),
        new Proof(
            rule,
            WORDING.sentence(rule, quotes, evidence, Language.VI),
            evidence,
            quotes.vi().place(),
            quotes.en().place(),
            FindingKey.of(rule, quotes, clauses(quotes))));
  }
}
