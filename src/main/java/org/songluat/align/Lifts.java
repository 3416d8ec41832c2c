package org.songluat.align;

import java.util.Arrays;

/**
 * By how much each source word raises the chance of each target word, {@code p(t|s) / p(t)}: rows
 * of targets, one a source word.
 */
final class Lifts {
  private final int[] starts;
  private final int[] targets;
  private final float[] values;
  private final int targetWords;

  /**
   * @param starts where the row of each source word starts, and at last where the last row ends
   */
  Lifts(int[] starts, int[] targets, float[] values, int targetWords) {
    this.starts = starts;
    this.targets = targets;
    this.values = values;
    this.targetWords = targetWords;
  }

  static Lifts none(int targetWords) {
    return new Lifts(new int[] {0}, new int[0], new float[0], targetWords);
  }

  boolean known() {
    return values.length > 0;
  }

  int targetWords() {
    return targetWords;
  }

  /** Writes into the sum, for each target word, the lifts that all these source words give it. */
  void sum(int[] sources, float[] sum) {
    Arrays.fill(sum, 0);
    for (int source : sources) {
      for (int k = starts[source]; k < starts[source + 1]; k++) {
        sum[targets[k]] += values[k];
      }
    }
  }
}
