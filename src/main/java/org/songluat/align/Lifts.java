package org.songluat.align;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /**
   * The lifts that whole segments give, kept for as many segments as a lattice looks at together.
   */
  static final class Window {
    /** Bounds the memory: fewer segments are kept of texts with very many words. */
    private static final long MOST_NUMBERS = 40_000_000;

    private final List<Segment> sources;
    private final Lifts lifts;
    private final int capacity;
    private final Map<Integer, float[]> sums = new HashMap<>();
    private final ArrayDeque<Integer> oldest = new ArrayDeque<>();

    Window(List<Segment> sources, Lifts lifts, int capacity) {
      this.sources = sources;
      this.lifts = lifts;
      int affordable = (int) (MOST_NUMBERS / Math.max(1, lifts.targetWords()));
      this.capacity = Math.max(2 * Shape.LONGEST, Math.min(capacity, affordable));
    }

    /** For each target word the lifts that the words of those segments give it, by segment. */
    float[][] of(int start, int end) {
      float[][] sums = new float[end - start][];
      for (int k = start; k < end; k++) {
        sums[k - start] = of(k);
      }
      return sums;
    }

    private float[] of(int segment) {
      float[] known = sums.get(segment);
      return known == null ? read(segment) : known;
    }

    private float[] read(int segment) {
      float[] freed = oldest.size() < capacity ? null : sums.remove(oldest.removeFirst());
      float[] sum = freed == null ? new float[lifts.targetWords()] : freed;
      lifts.sum(sources.get(segment).words(), sum);
      sums.put(segment, sum);
      oldest.addLast(segment);
      return sum;
    }
  }
}
