package org.songluat.align.words;

import java.util.Arrays;

/**
 * By how much each source word raises the chance of each target word, {@code p(t|s) / p(t)}: rows
 * of targets, one a source word.
 */
public final class Lifts {
  private final int[] starts;
  private final int[] targets;
  private final float[] values;
  private final float[] rest;
  private final int targetWords;

  /**
   * @param starts where the row of each source word starts, and at last where the last row ends
   * @param rest of each source word the chance that it stands for words which its row lacks: any of
   *     them, as often as they stand anyway
   */
  public Lifts(int[] starts, int[] targets, float[] values, float[] rest, int targetWords) {
    this.starts = starts;
    this.targets = targets;
    this.values = values;
    this.rest = rest;
    this.targetWords = targetWords;
  }

  boolean known() {
    return starts[starts.length - 1] > 0;
  }

  public int targetWords() {
    return targetWords;
  }

  /** Adds to the sum, for each target word, the lifts that all these source words give it. */
  public void add(int[] sources, float[] sum) {
    for (int source : sources) {
      int end = starts[source + 1];
      for (int k = starts[source]; k < end; k++) {
        sum[targets[k]] += values[k];
      }
    }
  }

  /** How many of these source words stand for any word at all: parts of words add up. */
  public double rest(int[] sources) {
    double all = 0;
    for (int source : sources) {
      all += rest[source];
    }
    return all;
  }

  /** By how much a source word raises the chance of a target word; 0 where it does not. */
  public float of(int source, int target) {
    for (int k = starts[source]; k < starts[source + 1]; k++) {
      if (targets[k] == target) {
        return values[k];
      }
    }
    return 0;
  }

  /** Takes back what these source words have added: the sum is 0 there. */
  public void clear(int[] sources, float[] sum) {
    for (int source : sources) {
      int end = starts[source + 1];
      for (int k = starts[source]; k < end; k++) {
        sum[targets[k]] = 0;
      }
    }
  }

  /** The same with at most that many targets a row, the strongest. */
  Lifts strongest(int most, double[] shares) {
    int rows = starts.length - 1;
    int[] keptStarts = new int[starts.length];
    float[] keptRest = rest.clone();
    int kept = 0;
    for (int s = 0; s < rows; s++) {
      keptStarts[s] = kept;
      int length = starts[s + 1] - starts[s];
      float least = length <= most ? 0 : threshold(s, most, shares);
      for (int k = starts[s]; k < starts[s + 1]; k++) {
        if ((float) (values[k] * shares[targets[k]]) > least) {
          targets[kept] = targets[k];
          values[kept++] = values[k];
        } else {
          keptRest[s] += (float) (values[k] * shares[targets[k]]);
        }
      }
    }
    keptStarts[rows] = kept;
    return new Lifts(keptStarts, targets, values, keptRest, targetWords);
  }

  private float threshold(int source, int most, double[] shares) {
    float[] row = new float[starts[source + 1] - starts[source]];
    for (int k = 0; k < row.length; k++) {
      int at = starts[source] + k;
      row[k] = (float) (values[at] * shares[targets[at]]);
    }
    Arrays.sort(row);
    return row[row.length - most - 1];
  }
}
