package org.songluat.align.sides;

import java.util.List;

/**
 * How well the lengths of two texts fit, after Gale and Church, "A Program for Aligning Sentences
 * in Bilingual Corpora", Computational Linguistics 19(1), 1993: the length of one side, given the
 * other's, is a normal variable. Here it is the logarithm of their ratio, whose variance was fitted
 * on hand-aligned Vietnamese and English: it falls with length to that of long clauses. The mean is
 * the pair's own.
 */
public final class LengthModel {
  private static final double LONG_VARIANCE = 0.016;
  private static final double SHORT_VARIANCE = 2.4;

  private final double ratio;
  private final double mean;
  private final double variance;

  private LengthModel(double ratio, double mean, double variance) {
    this.ratio = ratio;
    this.mean = mean;
    this.variance = variance;
  }

  static LengthModel of(List<Segment> vi, List<Segment> en) {
    double viTotal = vi.stream().mapToInt(Segment::length).sum();
    double enTotal = en.stream().mapToInt(Segment::length).sum();
    double ratio = Math.log((enTotal + 500) / (viTotal + 500));
    return new LengthModel(Math.clamp(ratio, -0.3, 0.4), mean(en), variance(en));
  }

  private static double mean(List<Segment> segments) {
    return segments.stream().mapToDouble(s -> Math.log(s.length() + 1)).average().orElse(4);
  }

  private static double variance(List<Segment> segments) {
    double mean = mean(segments);
    double sum = 0;
    for (Segment segment : segments) {
      double off = Math.log(segment.length() + 1) - mean;
      sum += off * off;
    }
    return Math.max(0.3, sum / Math.max(1, segments.size()));
  }

  /** The logarithm of how much likelier the English length is beside this Vietnamese one. */
  public double score(int vi, int en) {
    double english = Math.log(en + 1);
    double off = english - Math.log(vi + 1) - ratio;
    double spread = LONG_VARIANCE + SHORT_VARIANCE / (Math.min(vi, en) + 5);
    double away = english - mean;
    double here = -0.5 * (Math.log(spread) + off * off / spread);
    double anywhere = -0.5 * (Math.log(variance) + away * away / variance);
    return Math.max(-25, here - anywhere);
  }
}
