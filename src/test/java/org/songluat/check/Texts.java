package org.songluat.check;

import java.util.ArrayList;
import java.util.List;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.check.lexis.TermBank;
import org.songluat.check.suite.Checks;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Span;

/** Builds small bitexts about ferries and prints what is found in them. */
public final class Texts {
  private static final Work WORK =
      new Work("4-2031-qd-sl", null, WorkType.DECISION, null, null, null, null, Titles.NONE);

  private final List<Bead> beads = new ArrayList<>();

  /** Starts with a pair that agrees, so that both versions are there. */
  public static Texts ferry() {
    return new Texts().pair("Người lái đò mặc áo phao.", "Ferrymen wear life jackets.");
  }

  public Texts pair(String vi, String en) {
    return pair(vi, en, 0.9);
  }

  public Texts pair(String vi, String en, double score) {
    beads.add(
        new Bead(
            List.of(clause("v", Level.PARAGRAPH, vi)),
            List.of(clause("e", Level.PARAGRAPH, en)),
            score,
            Bead.Origin.STRUCTURE));
    return this;
  }

  public Texts viAlone(Level level, String text) {
    beads.add(new Bead(List.of(clause("v", level, text)), List.of(), 0, Bead.Origin.ALONE));
    return this;
  }

  public Texts enAlone(Level level, String text) {
    beads.add(new Bead(List.of(), List.of(clause("e", level, text)), 0, Bead.Origin.ALONE));
    return this;
  }

  /** What a checker finds in these and one more pair. */
  public List<Discrepancy> check(Checker checker, String vi, String en) {
    pair(vi, en);
    return checker.check(new Bitext(WORK, beads));
  }

  /** By all rules, without a glossary. */
  public static Checker checker() {
    return Checks.checker(() -> TermBank.EMPTY);
  }

  private Clause clause(String side, Level level, String text) {
    String label = Integer.toString(beads.size());
    return new Clause(side + label, level, label, Path.ROOT, text, new Span(0, text.length()));
  }

  public List<Discrepancy> check() {
    return checker().check(new Bitext(WORK, beads));
  }

  /** Kind, severity, ids, words and message of each discrepancy. */
  public List<String> found() {
    return check().stream()
        .map(d ->
            String.join(
                " | ",
                d.kind().code() + " " + d.severity().code(),
                d.viId() + " " + d.enId(),
                d.vi(),
                d.en(),
                d.message()))
        .toList();
  }
}
