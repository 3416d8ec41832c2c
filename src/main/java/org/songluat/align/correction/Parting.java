package org.songluat.align.correction;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.songluat.align.Bead;
import org.songluat.law.Clause;

/**
 * Lines beads up, and takes those apart whose clauses a person wants apart: what may stay together
 * does, the others stand alone.
 */
final class Parting {
  private final Rulings rulings;
  private final List<Bead> beads;
  private int vi;
  private int en;

  Parting(Rulings rulings, List<Bead> beads) {
    this.rulings = rulings;
    this.beads = beads;
  }

  /** A bead that a person made. */
  void fixed(List<Clause> left, List<Clause> right) {
    put(new Bead(left, right, 1, Bead.Origin.CONFIRMED));
  }

  /** A bead of the aligner. */
  void add(Bead bead) {
    List<Clause> left = bead.vi();
    List<Clause> right = bead.en();
    int viStart = vi;
    int enStart = en;
    IntPredicate viStays =
        i -> IntStream.range(0, right.size()).noneMatch(j -> apart(viStart + i, enStart + j));
    IntPredicate enStays =
        j -> IntStream.range(0, left.size()).noneMatch(i -> apart(viStart + i, enStart + j));
    int[] viRun = run(left.size(), viStays);
    int[] enRun = run(right.size(), enStays);
    if (!bead.paired()) {
      left.forEach(clause -> put(aloneVi(clause, bead.score())));
      right.forEach(clause -> put(aloneEn(clause, bead.score())));
    } else if (viRun[1] == left.size()) {
      put(bead);
    } else if (viRun[1] > 0) {
      parted(bead, viRun, new int[] {0, right.size()});
    } else if (enRun[1] > 0) {
      parted(bead, new int[] {0, left.size()}, enRun);
    } else {
      left.forEach(clause -> put(aloneVi(clause, 1)));
      right.forEach(clause -> put(aloneEn(clause, 1)));
    }
  }

  private boolean apart(int v, int e) {
    return rulings.apart(v, e);
  }

  /** Start and length of the longest run of clauses that stay. */
  private static int[] run(int size, IntPredicate stays) {
    int[] best = {0, 0};
    int start = 0;
    for (int i = 0; i < size; i++) {
      if (!stays.test(i)) {
        start = i + 1;
      } else if (i + 1 - start > best[1]) {
        best = new int[] {start, i + 1 - start};
      }
    }
    return best;
  }

  private void parted(Bead bead, int[] viRun, int[] enRun) {
    List<Clause> left = bead.vi();
    List<Clause> right = bead.en();
    left.subList(0, viRun[0]).forEach(clause -> put(aloneVi(clause, 1)));
    right.subList(0, enRun[0]).forEach(clause -> put(aloneEn(clause, 1)));
    put(
        new Bead(
            left.subList(viRun[0], viRun[0] + viRun[1]),
            right.subList(enRun[0], enRun[0] + enRun[1]),
            bead.score(),
            bead.origin()));
    left.subList(viRun[0] + viRun[1], left.size()).forEach(clause -> put(aloneVi(clause, 1)));
    right.subList(enRun[0] + enRun[1], right.size()).forEach(clause -> put(aloneEn(clause, 1)));
  }

  private Bead aloneVi(Clause clause, double score) {
    boolean said = rulings.isLoneVi(vi);
    return new Bead(List.of(clause), List.of(), said ? 1 : score, origin(said));
  }

  private Bead aloneEn(Clause clause, double score) {
    boolean said = rulings.isLoneEn(en);
    return new Bead(List.of(), List.of(clause), said ? 1 : score, origin(said));
  }

  private static Bead.Origin origin(boolean said) {
    return said ? Bead.Origin.CONFIRMED : Bead.Origin.ALONE;
  }

  private void put(Bead bead) {
    beads.add(bead);
    vi += bead.vi().size();
    en += bead.en().size();
  }
}
