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
  private final float[] bases;
  private final boolean[] seen;

  /**
   * @param starts where the row of each source word starts, and at last where the last row ends
   * @param bases the lift of each source word for targets that are not in its row: 1 where nothing
   *     is known of it, near 0 where much is
   * @param seen which target words were met at all
   */
  Lifts(int[] starts, int[] targets, float[] values, float[] bases, boolean[] seen) {
    this.starts = starts;
    this.targets = targets;
    this.values = values;
    this.bases = bases;
    this.seen = seen;
  }

  boolean known() {
    return values.length > 0;
  }

  int targetWords() {
    return seen.length;
  }

  /** Whether anything can be said of the target word. */
  boolean seen(int target) {
    return seen[target];
  }

  /** Writes into the sum, for each target word, the lifts that all these source words give it. */
  void sum(int[] sources, float[] sum) {
    float base = 0;
    for (int source : sources) {
      base += bases[source];
    }
    Arrays.fill(sum, base);
    for (int source : sources) {
      for (int k = starts[source]; k < starts[source + 1]; k++) {
        sum[targets[k]] += values[k];
      }
    }
  }
}
