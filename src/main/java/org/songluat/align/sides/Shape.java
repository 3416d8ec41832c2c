package org.songluat.align.sides;

import java.util.Arrays;
import java.util.Optional;

/**
 * How many segments a bead takes of each side, and how often that happens. The frequencies are
 * those of the lines of eleven laws and of news read and aligned by hand, smoothed for the shapes
 * that these lack.
 */
public enum Shape {
  ONE_NONE(1, 0, 0.038),
  NONE_ONE(0, 1, 0.038),
  ONE_ONE(1, 1, 0.85),
  ONE_TWO(1, 2, 0.035),
  TWO_ONE(2, 1, 0.035),
  TWO_TWO(2, 2, 0.0015),
  ONE_THREE(1, 3, 0.0015),
  THREE_ONE(3, 1, 0.0015);

  public static final int LONGEST = 3;

  public final int vi;
  public final int en;
  public final double prior;

  /** The shape of so many segments on each side, if beads are made in it. */
  public static Optional<Shape> of(int vi, int en) {
    return Arrays.stream(values()).filter(s -> s.vi == vi && s.en == en).findFirst();
  }

  Shape(int vi, int en, double frequency) {
    this.vi = vi;
    this.en = en;
    this.prior = Math.log(frequency);
  }
}
