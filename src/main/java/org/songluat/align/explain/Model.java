package org.songluat.align.explain;

import java.util.ArrayList;
import java.util.List;
import org.songluat.align.Bead;
import org.songluat.align.lattice.Evidence;
import org.songluat.align.lattice.Lattice;
import org.songluat.align.lattice.Lessons;
import org.songluat.align.sides.LastSides;
import org.songluat.align.sides.Shape;
import org.songluat.align.sides.Sides;
import org.songluat.align.words.Lexicon;
import org.songluat.align.words.WordModel;

/**
 * What all beads of a bitext teach of its words, and its clauses as the aligner sees them.
 *
 * @param labels whether equal labels speak for a bead
 */
record Model(Sides sides, WordModel words, boolean labels) {
  /** Learned from the beads, each as far as it is sure. */
  static Model of(Lexicon lexicon, List<Bead> beads, LastSides last) {
    Sides sides =
        last.of(
            beads.stream().flatMap(bead -> bead.vi().stream()).toList(),
            beads.stream().flatMap(bead -> bead.en().stream()).toList());
    Lexicon.Known known = lexicon.among(sides.viVocabulary(), sides.enVocabulary());
    List<Lattice.Step> taught = steps(beads);
    WordModel words = sides.learn(new Lessons(sides, known).of(taught), known);
    return new Model(sides, words, sides.labelled() && trusted(sides, taught));
  }

  /** The beads that can teach: those of a shape that the aligner makes. */
  private static List<Lattice.Step> steps(List<Bead> beads) {
    List<Lattice.Step> steps = new ArrayList<>();
    int viEnd = 0;
    int enEnd = 0;
    for (Bead bead : beads) {
      viEnd += bead.vi().size();
      enEnd += bead.en().size();
      int vi = viEnd;
      int en = enEnd;
      if (bead.paired()) {
        Shape.of(bead.vi().size(), bead.en().size())
            .ifPresent(s -> steps.add(new Lattice.Step(vi, en, s, 0, bead.score())));
      }
    }
    return steps;
  }

  /** Labels that more often contradict the beads than not had no say in them. */
  private static boolean trusted(Sides sides, List<Lattice.Step> steps) {
    int balance = 0;
    for (Lattice.Step step : steps) {
      String left = sides.vi().get(step.viStart()).label();
      String right = sides.en().get(step.enStart()).label();
      if (!left.isEmpty() && !right.isEmpty()) {
        balance += left.equals(right) ? 1 : -1;
      }
    }
    return balance >= 0;
  }

  /** Weighs blocks of neighbouring clauses as beads. For one thread. */
  Evidence evidence(boolean withLabels) {
    return Evidence.anywhere(sides, words, withLabels);
  }

  /** English letters to a Vietnamese one. */
  double ratio() {
    return (length(sides.en()) + 1.0) / (length(sides.vi()) + 1.0);
  }

  private static int length(org.songluat.align.sides.Side side) {
    return side.length(side.size(), side.size());
  }
}
