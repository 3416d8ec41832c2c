package org.songluat.align;

import java.util.List;

/** Which words of two texts render which, in both directions. */
record WordModel(Lifts enGivenVi, Lifts viGivenEn) {

  /** Two texts that may say the same, and how sure that is. */
  record Example(int[] source, int[] target, double weight) {
    Example turned() {
      return new Example(target, source, weight);
    }
  }

  /** Learns from examples whose source is Vietnamese. */
  static WordModel learn(List<Example> examples, Sides sides) {
    List<Example> turned = examples.stream().map(Example::turned).toList();
    double[] vi = sides.vi().wordShares(sides.viWords());
    double[] en = sides.en().wordShares(sides.enWords());
    return new WordModel(
        new WordLearner(examples, vi.length, en.length).lifts(en),
        new WordLearner(turned, en.length, vi.length).lifts(vi));
  }

  /** Whether anything has been learned. */
  boolean known() {
    return enGivenVi.known();
  }
}
