package org.songluat.align.lesson;

import java.util.List;

/**
 * Which words of an example answer which.
 *
 * @param vi of each Vietnamese token the English one, or -1
 * @param enFrom of each English token the first Vietnamese one, or -1
 * @param enTo of each English token the last Vietnamese one, or -1
 * @param words the pairs, by their places among the example's words
 */
record Links(int[] vi, int[] enFrom, int[] enTo, List<Word> words) {
  /** A pair of words. */
  record Word(int vi, int en) {}

  /**
   * The y of "y tế" and the ý of "đồng ý" are no words to the aligner: they go with a neighbour.
   */
  void attachLetters(Tokens tokens) {
    for (int k = 0; k < vi.length; k++) {
      if (vi[k] < 0 && tokens.words().get(k).length() == 1) {
        boolean next = k + 1 < vi.length && tokens.joined()[k + 1] && vi[k + 1] >= 0;
        boolean before = k > 0 && tokens.joined()[k] && vi[k - 1] >= 0;
        if (next || before) {
          vi[k] = next ? vi[k + 1] : vi[k - 1];
          enFrom[vi[k]] = Math.min(k, enFrom[vi[k]]);
          enTo[vi[k]] = Math.max(k, enTo[vi[k]]);
        }
      }
    }
  }
}
