package org.songluat.align.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songluat.align.Bead;
import org.songluat.align.correction.Verdict.State;
import org.songluat.law.Clause;

/**
 * Applies what people said to an alignment. The beads they made are fixed points. Between two of
 * them the alignment stays as it is where it agrees with them, and is made anew where it had drawn
 * one of their clauses elsewhere. Every clause stays in one bead, and both orders are kept.
 */
public final class Corrections {
  private final Realigner realigner;

  public Corrections(Realigner realigner) {
    this.realigner = realigner;
  }

  /** The beads as the corrections in force have them. */
  public Corrected apply(List<Bead> aligned, CorrectionLog log) {
    if (log.active().isEmpty()) {
      return new Corrected(aligned, List.of());
    }
    List<Clause> vi = vi(aligned);
    List<Clause> en = en(aligned);
    Rulings rulings = new Rulings(vi, en, log.active());
    List<Bead> beads = new ArrayList<>();
    Parting parting = new Parting(rulings, beads);
    Ranges ranges = new Ranges(aligned, vi.size(), en.size());
    for (Ranges.Range range : ranges.around(rulings.fixed())) {
      List<Clause> left = vi.subList(range.place().viStart(), range.place().viEnd());
      List<Clause> right = en.subList(range.place().enStart(), range.place().enEnd());
      switch (range.kind()) {
        case FIXED -> parting.fixed(left, right);
        case AGREED -> range.beads().forEach(parting::add);
        case DISTURBED -> realigner.align(left, right).forEach(parting::add);
      }
    }
    return new Corrected(beads, rulings.verdicts().stream().filter(Verdict::unfit).toList());
  }

  /** What each correction does to the clauses of these beads, in the order of the log. */
  public static List<Verdict> verdicts(List<Bead> beads, CorrectionLog log) {
    Map<Integer, Verdict> heard = new HashMap<>();
    new Rulings(vi(beads), en(beads), log.active())
        .verdicts()
        .forEach(v -> heard.put(v.made().number(), v));
    return log.made().stream()
        .map(m -> heard.getOrDefault(m.number(), new Verdict(m, State.UNDONE, "")))
        .toList();
  }

  private static List<Clause> vi(List<Bead> beads) {
    return beads.stream().flatMap(bead -> bead.vi().stream()).toList();
  }

  private static List<Clause> en(List<Bead> beads) {
    return beads.stream().flatMap(bead -> bead.en().stream()).toList();
  }
}
