package org.songluat.align.lattice;

import java.util.Arrays;
import org.songluat.align.sides.Side;
import org.songluat.align.words.Lifts;

/**
 * The lifts that neighbouring source segments give to every word of the other side. Those of the
 * last few segments are kept apart, so that each is summed up once and beads of two and three add
 * theirs.
 */
final class LiftSums {
  /**
   * The part of a text's words that its other side explains; the rest is free, and all of it where
   * nothing is known of that side
   */
  private static final double WORD_SHARE = 0.8;

  private final Lifts lifts;
  private final Side sources;
  private final float[][] sums;

  /** Which segment each sum is of, or -1. */
  private final int[] summed;

  private final double[] rests;

  /**
   * @param kept the sums of how many segments are kept, three at least where beads of three are
   *     weighed
   */
  LiftSums(Lifts lifts, Side sources, int kept) {
    this.lifts = lifts;
    this.sources = sources;
    this.sums = new float[kept][];
    this.summed = new int[kept];
    this.rests = new double[kept];
    Arrays.fill(summed, -1);
  }

  /**
   * How much likelier the targets are beside that many source segments before the end than
   * anywhere.
   *
   * @return a natural logarithm
   */
  double weigh(int end, int count, int[] targets) {
    int all = 0;
    double rest = 1;
    for (int k = end - count; k < end; k++) {
      sum(k);
      all += sources.get(k).words().length;
      rest += rests[k % sums.length];
    }
    float scale = (float) (WORD_SHARE / (all + 1));
    float free = (float) (1 - WORD_SHARE + scale * rest);
    float[] last = sums[(end - 1) % sums.length];
    return switch (count) {
      case 1 -> one(targets, last, free, scale);
      case 2 -> two(targets, last, sums[(end - 2) % sums.length], free, scale);
      default -> three(targets, end, free, scale);
    };
  }

  private void sum(int segment) {
    int slot = segment % sums.length;
    if (summed[slot] != segment) {
      if (summed[slot] < 0) {
        sums[slot] = new float[lifts.targetWords()];
      } else {
        // most words have no lift there: cheaper than to fill the whole row
        lifts.clear(sources.get(summed[slot]).words(), sums[slot]);
      }
      summed[slot] = segment;
      int[] words = sources.get(segment).words();
      lifts.add(words, sums[slot]);
      rests[slot] = lifts.rest(words);
    }
  }

  private static double one(int[] targets, float[] sum, float free, float scale) {
    Product product = new Product();
    for (int target : targets) {
      product.times(free + scale * sum[target]);
    }
    return product.log();
  }

  private static double two(int[] targets, float[] a, float[] b, float free, float scale) {
    Product product = new Product();
    for (int target : targets) {
      product.times(free + scale * (a[target] + b[target]));
    }
    return product.log();
  }

  private double three(int[] targets, int end, float free, float scale) {
    float[] a = sums[(end - 1) % sums.length];
    float[] b = sums[(end - 2) % sums.length];
    float[] c = sums[(end - 3) % sums.length];
    Product product = new Product();
    for (int target : targets) {
      product.times(free + scale * (a[target] + b[target] + c[target]));
    }
    return product.log();
  }

  /** A product of many factors, whose logarithm is taken now and then. */
  private static final class Product {
    private double log;
    private double product = 1;

    void times(float factor) {
      product *= factor;
      if (product < 1e-100 || product > 1e100) {
        log += Math.log(product);
        product = 1;
      }
    }

    double log() {
      return log + Math.log(product);
    }
  }
}
