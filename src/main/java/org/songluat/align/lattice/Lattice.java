package org.songluat.align.lattice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.songluat.align.sides.Shape;
import org.songluat.align.words.Interruption;

/**
 * All ways of cutting two sides into beads, within a band: the best one, and how likely each of its
 * beads is among all ways (the forward-backward sums of hidden Markov models). Cells that no good
 * way of single segments comes near are left out before the larger shapes are weighed.
 */
public final class Lattice {
  private static final double NEVER = -1e30;

  private static final Shape[] SHAPES = Shape.values();
  private static final Shape[] SINGLE = {Shape.ONE_NONE, Shape.NONE_ONE, Shape.ONE_ONE};

  /** How much worse than the best a way of single segments may be that is still looked at. */
  private static final double SLACK = 60;

  private final Band band;

  /** By shape and cell; null where the shape has one score everywhere. */
  private final float[][] scores = new float[SHAPES.length][];

  private boolean[] open;

  /** Of each cell the shapes that may end there, a bit each: asked for many times. */
  private final byte[] reached;

  /**
   * A bead of the best way: the segments before these ends, in that shape.
   *
   * @param score the logarithm of how well it fits
   * @param posterior how likely it is among all ways, in 0..1
   */
  public record Step(int viEnd, int enEnd, Shape shape, double score, double posterior) {
    public int viStart() {
      return viEnd - shape.vi;
    }

    public int enStart() {
      return enEnd - shape.en;
    }

    public boolean paired() {
      return shape.vi > 0 && shape.en > 0;
    }

    public Step moved(int viBy, int enBy) {
      return new Step(viEnd + viBy, enEnd + enBy, shape, score, posterior);
    }
  }

  public Lattice(Evidence evidence, Band band) {
    this.band = band;
    this.reached = reached();
    this.open = new boolean[band.cells()];
    Arrays.fill(open, true);
    evidence.weighSingle();
    weigh(evidence, Shape.ONE_ONE);
    open = near();
    evidence.weighMerged(around(open));
    for (Shape shape : SHAPES) {
      if (shape.vi + shape.en > 2) {
        weigh(evidence, shape);
      }
    }
  }

  private void weigh(Evidence evidence, Shape shape) {
    float[] own = new float[band.cells()];
    scores[shape.ordinal()] = own;
    for (int i = shape.vi; i < band.rows(); i++) {
      Interruption.check();
      for (int j = Math.max(shape.en, band.from(i)); j < band.to(i); j++) {
        int cell = band.index(i, j);
        if (open[cell] && reaches(cell, shape)) {
          own[cell] = (float) evidence.score(i, j, shape);
        }
      }
    }
  }

  private byte[] reached() {
    byte[] all = new byte[band.cells()];
    for (int i = 0; i < band.rows(); i++) {
      Interruption.check();
      for (int j = band.from(i); j < band.to(i); j++) {
        int cell = band.index(i, j);
        for (Shape shape : SHAPES) {
          all[cell] |= (byte) (reaches(i, j, shape) ? 1 << shape.ordinal() : 0);
        }
      }
    }
    return all;
  }

  private boolean reaches(int cell, Shape shape) {
    return (reached[cell] >> shape.ordinal() & 1) == 1;
  }

  /** Whether all cells between the ends of such a bead lie in the band. */
  private boolean reaches(int i, int j, Shape shape) {
    return band.holds(i - shape.vi, j - shape.en)
        && (shape.vi < 2 || band.holds(i - shape.vi + 1, j))
        && (shape.en < 2 || band.holds(i, j - shape.en + 1));
  }

  private float score(int cell, Shape shape) {
    float[] own = scores[shape.ordinal()];
    return own == null ? (float) shape.prior : own[cell];
  }

  /** The cells that some way of single segments passes which is not much worse than the best. */
  private boolean[] near() {
    double[] fore = best(SINGLE, null);
    double[] back = backward(SINGLE, 0);
    double least = fore[fore.length - 1] - SLACK;
    boolean[] near = new boolean[fore.length];
    for (int cell = 0; cell < near.length; cell++) {
      near[cell] = fore[cell] + back[cell] >= least;
    }
    return near;
  }

  /** These cells, and those before them in their row or column. */
  private boolean[] around(boolean[] cells) {
    boolean[] wanted = cells.clone();
    for (int i = 1; i < band.rows(); i++) {
      Interruption.check();
      for (int j = band.from(i); j < band.to(i); j++) {
        if (cells[band.index(i, j)]) {
          if (band.holds(i, j - 1)) {
            wanted[band.index(i, j - 1)] = true;
          }
          if (band.holds(i - 1, j)) {
            wanted[band.index(i - 1, j)] = true;
          }
        }
      }
    }
    return wanted;
  }

  /** To each cell the score of the best way; into last, if there is one, the shape it ends with. */
  private double[] best(Shape[] shapes, byte[] last) {
    double[] best = new double[band.cells()];
    Arrays.fill(best, NEVER);
    best[0] = 0;
    for (int i = 0; i < band.rows(); i++) {
      Interruption.check();
      for (int j = band.from(i); j < band.to(i); j++) {
        int cell = band.index(i, j);
        if (!open[cell]) {
          continue;
        }
        for (Shape shape : shapes) {
          if (reaches(cell, shape)) {
            double way = best[band.index(i - shape.vi, j - shape.en)] + score(cell, shape);
            if (way > best[cell]) {
              best[cell] = way;
              if (last != null) {
                last[cell] = (byte) shape.ordinal();
              }
            }
          }
        }
      }
    }
    return best;
  }

  /** The best way, its beads from first to last. */
  public List<Step> path(double temper) {
    byte[] last = new byte[band.cells()];
    best(SHAPES, last);
    double[] forward = forward(temper);
    double[] backward = backward(SHAPES, temper);
    double all = forward[forward.length - 1];
    List<Step> path = new ArrayList<>();
    int i = band.rows() - 1;
    int j = band.to(i) - 1;
    while (i > 0 || j > 0) {
      int cell = band.index(i, j);
      Shape shape = SHAPES[last[cell]];
      double before = forward[band.index(i - shape.vi, j - shape.en)];
      double score = score(cell, shape);
      double log = before + score / temper + backward[cell] - all;
      path.add(new Step(i, j, shape, score, Math.min(1, Math.exp(log))));
      i -= shape.vi;
      j -= shape.en;
    }
    Collections.reverse(path);
    return path;
  }

  private double[] forward(double temper) {
    double[] forward = new double[band.cells()];
    Arrays.fill(forward, NEVER);
    forward[0] = 0;
    for (int i = 0; i < band.rows(); i++) {
      Interruption.check();
      for (int j = band.from(i); j < band.to(i); j++) {
        int cell = band.index(i, j);
        if (!open[cell]) {
          continue;
        }
        for (Shape shape : SHAPES) {
          if (reaches(cell, shape)) {
            double before = forward[band.index(i - shape.vi, j - shape.en)];
            forward[cell] = sum(forward[cell], before + score(cell, shape) / temper);
          }
        }
      }
    }
    return forward;
  }

  /** From each cell to the end: the best way's score, or with a temper the sum over all ways. */
  private double[] backward(Shape[] shapes, double temper) {
    double[] backward = new double[band.cells()];
    Arrays.fill(backward, NEVER);
    backward[backward.length - 1] = 0;
    for (int i = band.rows() - 1; i >= 0; i--) {
      Interruption.check();
      for (int j = band.to(i) - 1; j >= band.from(i); j--) {
        int cell = band.index(i, j);
        double here = backward[cell];
        if (here <= NEVER || !open[cell]) {
          continue;
        }
        for (Shape shape : shapes) {
          if (reaches(cell, shape)) {
            int before = band.index(i - shape.vi, j - shape.en);
            backward[before] =
                temper == 0
                    ? Math.max(backward[before], here + score(cell, shape))
                    : sum(backward[before], here + score(cell, shape) / temper);
          }
        }
      }
    }
    return backward;
  }

  private static double sum(double a, double b) {
    double high = Math.max(a, b);
    double low = Math.min(a, b);
    return low <= high - 30 ? high : high + Math.log(1 + Math.exp(low - high));
  }
}
