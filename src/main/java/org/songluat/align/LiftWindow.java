package org.songluat.align;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lifts that whole segments give, kept for as many segments as a lattice looks at together. */
final class LiftWindow {
  private final List<Segment> sources;
  private final Lifts lifts;
  private final int capacity;
  private final Map<Integer, float[]> sums = new HashMap<>();
  private final ArrayDeque<Integer> oldest = new ArrayDeque<>();

  LiftWindow(List<Segment> sources, Lifts lifts, int capacity) {
    this.sources = sources;
    this.lifts = lifts;
    this.capacity = capacity;
  }

  /** For each target word the lifts that the words of those segments give it, by segment. */
  float[][] of(int start, int end) {
    float[][] sums = new float[end - start][];
    for (int k = start; k < end; k++) {
      sums[k - start] = of(k);
    }
    return sums;
  }

  boolean seen(int target) {
    return lifts.seen(target);
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
