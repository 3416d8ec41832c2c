package org.songluat.align.words;

import java.util.List;

/** Which words of two texts render which, in both directions. */
public record WordModel(Lifts enGivenVi, Lifts viGivenEn) {

  /** Words of two texts that may say the same, and how sure that is. */
  public record Example(int[] vi, int[] en, double weight) {}

  /**
   * What examples teach, beside what is known.
   *
   * @param vi of each Vietnamese word its share of all of them
   * @param en of each English word its share of all of them
   */
  public static WordModel learn(
      List<Example> examples, Lexicon.Known known, double[] vi, double[] en) {
    WordLearner learner = new WordLearner(examples, known, vi.length, en.length);
    return new WordModel(learner.enLifts(en), learner.viLifts(vi));
  }

  /** Whether anything has been learned. */
  public boolean known() {
    return enGivenVi.known();
  }
}
