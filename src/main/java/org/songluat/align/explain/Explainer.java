package org.songluat.align.explain;

import java.util.List;
import java.util.Map;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.align.lattice.Reason;
import org.songluat.align.sides.LastSides;
import org.songluat.align.sides.Shape;
import org.songluat.align.sides.Side;
import org.songluat.align.sides.Sides;
import org.songluat.align.words.Lexicon;

/**
 * Explains beads by what all beads of the bitext teach of its words: the same evidence that aligned
 * them, weighed once more. Learning takes some time, explaining a bead after that little. Does not
 * change, and may be asked by several threads.
 */
public final class Explainer {
  private final List<Bead> beads;
  private final int[] viEnds;
  private final int[] enEnds;
  private final Model model;
  private final boolean labels;

  public Explainer(Lexicon lexicon, List<Bead> beads) {
    this(lexicon, beads, true, new LastSides());
  }

  private Explainer(Lexicon lexicon, List<Bead> beads, boolean labels, LastSides last) {
    this.beads = List.copyOf(beads);
    this.viEnds = new int[beads.size() + 1];
    this.enEnds = new int[beads.size() + 1];
    for (int k = 0; k < beads.size(); k++) {
      viEnds[k + 1] = viEnds[k] + beads.get(k).vi().size();
      enEnds[k + 1] = enEnds[k] + beads.get(k).en().size();
    }
    this.model = Model.of(lexicon, beads, last);
    this.labels = labels && model.labels();
  }

  /** Sentences have their clause's label all alike, so that it tells nothing. */
  public static Explainer of(Lexicon lexicon, Bitext bitext) {
    return of(lexicon, bitext, new LastSides());
  }

  /** The same, going on with the sides of the aligner where it has just read the bitext. */
  public static Explainer of(Lexicon lexicon, Bitext bitext, LastSides last) {
    return new Explainer(lexicon, bitext.beads(), bitext.clauses() == null, last);
  }

  /** Why the bead of that index, from 0, is what it is. */
  public Explanation of(int index) {
    Bead bead = beads.get(index);
    Sides own =
        model.sides().part(viEnds[index], viEnds[index + 1], enEnds[index], enEnds[index + 1]);
    List<WordLink> links = WordLinks.of(bead, own, model.words());
    return new Explanation(
        reasons(index),
        LabelMatch.of(bead, own),
        ValueMatch.of(bead),
        new LengthMatch(length(own.vi()), length(own.en()), model.ratio()),
        Coverage.of(bead, links),
        links,
        Neighbours.of(beads, index));
  }

  /** What speaks for a bead; nothing where none of its shape is weighed. */
  private Map<Reason, Double> reasons(int index) {
    int vi = viEnds[index + 1];
    int en = enEnds[index + 1];
    return Shape.of(vi - viEnds[index], en - enEnds[index])
        .map(shape -> model.evidence(labels).parts(vi, en, shape))
        .orElse(Map.of());
  }

  private static int length(Side side) {
    return side.length(side.size(), side.size());
  }

  /** The clauses that answer each other in another order, in the order of the Vietnamese. */
  public List<Crossing> crossings() {
    return new CrossingFinder(model, beads, viEnds, enEnds).find();
  }
}
