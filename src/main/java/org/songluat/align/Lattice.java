package org.songluat.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * All ways of cutting two sides into beads, within a band: the best one, and how likely each of its
 * beads is among all ways (the forward-backward sums of hidden Markov models).
 */
final class Lattice {
  private static final double NEVER = -1e30;

  private final Evidence evidence;
  private final Band band;
  private final double temper;
  private final double[][] best;
  private final byte[][] last;
  private final double[][] forward;

  /**
   * @param temper by how much the evidence overstates itself, since its parts are not as
   *     independent as they are taken to be
   */
  Lattice(Evidence evidence, Band band, double temper) {
    this.temper = temper;
    this.evidence = evidence;
    this.band = band;
    this.best = new double[band.rows()][];
    this.forward = new double[band.rows()][];
    this.last = new byte[band.rows()][];
    for (int i = 0; i < band.rows(); i++) {
      open(i);
      fill(i);
    }
  }

  /** A bead of the best way: the segments before these ends, in that shape. */
  record Step(int viEnd, int enEnd, Shape shape, double posterior) {
    int viStart() {
      return viEnd - shape.vi;
    }

    int enStart() {
      return enEnd - shape.en;
    }

    boolean paired() {
      return shape.vi > 0 && shape.en > 0;
    }

    Step moved(int viBy, int enBy) {
      return new Step(viEnd + viBy, enEnd + enBy, shape, posterior);
    }
  }

  private void open(int i) {
    int width = band.to(i) - band.from(i);
    best[i] = new double[width];
    forward[i] = new double[width];
    last[i] = new byte[width];
    Arrays.fill(best[i], i == 0 ? 1 : 0, width, NEVER);
    Arrays.fill(forward[i], i == 0 ? 1 : 0, width, NEVER);
  }

  private void fill(int i) {
    for (int j = band.from(i); j < band.to(i); j++) {
      for (Shape shape : Shape.values()) {
        if (band.holds(i - shape.vi, j - shape.en)) {
          reach(i, j, shape);
        }
      }
    }
  }

  private void reach(int i, int j, Shape shape) {
    int here = j - band.from(i);
    int before = j - shape.en - band.from(i - shape.vi);
    double score = evidence.score(i, j, shape);
    double way = best[i - shape.vi][before] + score;
    if (way > best[i][here]) {
      best[i][here] = way;
      last[i][here] = (byte) shape.ordinal();
    }
    double sum = forward[i - shape.vi][before] + score / temper;
    forward[i][here] = sum(forward[i][here], sum);
  }

  /** The best way, its beads from first to last. */
  List<Step> path() {
    double[][] backward = backward();
    double all = forward[band.rows() - 1][forward[band.rows() - 1].length - 1];
    List<Step> path = new ArrayList<>();
    int i = band.rows() - 1;
    int j = band.to(i) - 1;
    while (i > 0 || j > 0) {
      Shape shape = Shape.values()[last[i][j - band.from(i)]];
      double before = forward[i - shape.vi][j - shape.en - band.from(i - shape.vi)];
      double after = backward[i][j - band.from(i)];
      double log = before + evidence.score(i, j, shape) / temper + after - all;
      path.add(new Step(i, j, shape, Math.min(1, Math.exp(log))));
      i -= shape.vi;
      j -= shape.en;
    }
    Collections.reverse(path);
    return path;
  }

  private double[][] backward() {
    double[][] backward = new double[band.rows()][];
    for (int i = 0; i < band.rows(); i++) {
      backward[i] = new double[band.to(i) - band.from(i)];
      Arrays.fill(backward[i], NEVER);
    }
    int lastRow = band.rows() - 1;
    backward[lastRow][backward[lastRow].length - 1] = 0;
    for (int i = lastRow; i >= 0; i--) {
      for (int j = band.to(i) - 1; j >= band.from(i); j--) {
        pushBack(backward, i, j);
      }
    }
    return backward;
  }

  private void pushBack(double[][] backward, int i, int j) {
    double here = backward[i][j - band.from(i)];
    for (Shape shape : Shape.values()) {
      if (here > NEVER && band.holds(i - shape.vi, j - shape.en)) {
        int p = j - shape.en - band.from(i - shape.vi);
        double[] row = backward[i - shape.vi];
        row[p] = sum(row[p], here + evidence.score(i, j, shape) / temper);
      }
    }
  }

  private static double sum(double a, double b) {
    double high = Math.max(a, b);
    double low = Math.min(a, b);
    return low <= high - 40 ? high : high + Math.log1p(Math.exp(low - high));
  }
}
