package org.songluat.align.lattice;

import org.jspecify.annotations.Nullable;
import org.songluat.align.sides.Shape;
import org.songluat.align.sides.Side;
import org.songluat.align.words.Lifts;
import org.songluat.align.words.WordModel;

/**
 * How much likelier the words of each segment are beside those of one to three segments of the
 * other side, as logarithms, for the pairs of a band. The scores of a bead are sums of these: its
 * target segments are independent given all its source segments.
 */
public final class WordScores {
  /**
   * The part of a text's words that its other side explains; the rest is free, and all of it where
   * nothing is known of that side
   */
  private static final double WORD_SHARE = 0.8;

  private final Side vi;
  private final Side en;
  private final Band band;
  private final WordModel words;
  private final int[] firstRows;
  private final float[][] enScores = new float[Shape.LONGEST + 1][];
  private final float[][] viScores = new float[Shape.LONGEST + 1][];

  public WordScores(Side vi, Side en, WordModel words, Band band) {
    this.vi = vi;
    this.en = en;
    this.words = words;
    this.band = band;
    this.firstRows = band.firstRows();
  }

  /** Whether anything is known of any word. */
  boolean known() {
    return words.known();
  }

  /** Weighs single segments beside single segments, everywhere. */
  void ones() {
    if (enScores[1] != null) {
      return;
    }
    enScores[1] = new float[band.cells()];
    viScores[1] = new float[band.cells()];
    rows(1, null);
    columns(1, null);
  }

  /** Weighs single segments beside two and three, where the cells are wanted; null for all. */
  void merged(boolean @Nullable [] wanted) {
    for (int count = 2; count <= Shape.LONGEST; count++) {
      enScores[count] = new float[band.cells()];
      viScores[count] = new float[band.cells()];
      rows(count, wanted);
      columns(count, wanted);
    }
  }

  /** The English segment before column j beside that many Vietnamese ones before row i. */
  float en(int i, int j, int count) {
    return enScores[count][band.index(i, j)];
  }

  /** The Vietnamese segment before row i beside that many English ones before column j. */
  float vi(int i, int j, int count) {
    return viScores[count][band.index(i, j)];
  }

  private void rows(int count, boolean @Nullable [] wanted) {
    Sum sum = new Sum(words.enGivenVi());
    float[] scores = enScores[count];
    for (int i = count; i < band.rows(); i++) {
      int to = band.to(i);
      boolean filled = false;
      for (int j = Math.max(1, band.from(i)); j < to; j++) {
        int cell = band.index(i, j);
        if (wanted == null || wanted[cell]) {
          if (!filled) {
            sum.fill(vi, i - count, i);
            filled = true;
          }
          scores[cell] = (float) sum.weigh(en.get(j - 1).words());
        }
      }
    }
  }

  private void columns(int count, boolean @Nullable [] wanted) {
    Sum sum = new Sum(words.viGivenEn());
    float[] scores = viScores[count];
    for (int j = count; j < firstRows.length - 1; j++) {
      boolean filled = false;
      for (int i = Math.max(1, firstRows[j]); i < band.rows() && band.from(i) <= j; i++) {
        int cell = band.index(i, j);
        if (wanted == null || wanted[cell]) {
          if (!filled) {
            sum.fill(en, j - count, j);
            filled = true;
          }
          scores[cell] = (float) sum.weigh(vi.get(i - 1).words());
        }
      }
    }
  }

  /** The lifts that some segments give together to every word of the other side. */
  private static final class Sum {
    private final Lifts lifts;
    private final float[] sum;
    private float scale;
    private double free;
    private int[] last = {};

    Sum(Lifts lifts) {
      this.lifts = lifts;
      this.sum = new float[lifts.targetWords()];
    }

    void fill(Side sources, int start, int end) {
      lifts.clear(last, sum);
      last = sources.words(start, end);
      lifts.add(last, sum);
      scale = (float) (WORD_SHARE / (last.length + 1));
      free = 1 - WORD_SHARE + scale * (1 + lifts.rest(last));
    }

    double weigh(int[] targets) {
      double log = 0;
      double product = 1;
      for (int target : targets) {
        product *= free + scale * sum[target];
        if (product < 1e-100 || product > 1e100) {
          log += Math.log(product);
          product = 1;
        }
      }
      return log + Math.log(product);
    }
  }
}
