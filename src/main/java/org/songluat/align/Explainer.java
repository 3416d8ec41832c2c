package org.songluat.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.songluat.align.lattice.Band;
import org.songluat.align.lattice.Evidence;
import org.songluat.align.lattice.Lattice;
import org.songluat.align.lattice.Lessons;
import org.songluat.align.lattice.Reason;
import org.songluat.align.lattice.WordScores;
import org.songluat.align.sides.Shape;
import org.songluat.align.sides.Sides;
import org.songluat.align.words.Lexicon;
import org.songluat.align.words.WordModel;
import org.songluat.law.Clause;

/**
 * Explains beads by what all beads of the bitext teach of its words: the same evidence that aligned
 * them, weighed once more.
 */
public final class Explainer {
  private final List<Bead> beads;
  private final List<Lattice.Step> steps = new ArrayList<>();
  private final Sides sides;
  private final WordModel words;

  public Explainer(Lexicon lexicon, List<Bead> beads) {
    this.beads = List.copyOf(beads);
    List<Clause> vi = beads.stream().flatMap(bead -> bead.vi().stream()).toList();
    List<Clause> en = beads.stream().flatMap(bead -> bead.en().stream()).toList();
    this.sides = Sides.of(vi, en);
    List<Lattice.Step> taught = new ArrayList<>();
    int viEnd = 0;
    int enEnd = 0;
    for (Bead bead : beads) {
      viEnd += bead.vi().size();
      enEnd += bead.en().size();
      Shape shape = Shape.of(bead.vi().size(), bead.en().size()).orElse(Shape.ONE_NONE);
      Lattice.Step step = new Lattice.Step(viEnd, enEnd, shape, 0, bead.score());
      steps.add(step);
      if (step.paired()) {
        taught.add(step);
      }
    }
    Lexicon.Known known = lexicon.among(sides.viVocabulary(), sides.enVocabulary());
    this.words = sides.learn(new Lessons(sides, known).of(taught), known);
  }

  /** Why the bead of that index, from 0, is what it is. */
  public Explanation of(int index) {
    Bead bead = beads.get(index);
    Lattice.Step step = steps.get(index);
    Sides own =
        sides.part(
            step.viEnd() - bead.vi().size(),
            step.viEnd(),
            step.enEnd() - bead.en().size(),
            step.enEnd());
    Map<Reason, Double> reasons =
        Shape.of(bead.vi().size(), bead.en().size())
            .map(shape -> evidence(own).whole(shape))
            .orElse(Map.of());
    return new Explanation(reasons, WordLinks.of(bead, own, words));
  }

  private Evidence evidence(Sides own) {
    Band band = Band.full(own.vi().size() + 1, own.en().size() + 1);
    WordScores scores = new WordScores(own.vi(), own.en(), words, band);
    return new Evidence(own, scores, sides.labelled());
  }
}
