package org.songluat.ingest.layout;

/** A straight line drawn on a page, along one of its edges. */
public record Rule(double left, double top, double right, double bottom) {
  public Rule {
    if (right < left || bottom < top) {
      throw new IllegalArgumentException(
          "A rule must run right or down, got " + left + "," + top + " to " + right + "," + bottom);
    }
  }

  boolean horizontal() {
    return right - left >= bottom - top;
  }

  /** How far down a horizontal rule lies, how far right an upright one. */
  double at() {
    return horizontal() ? (top + bottom) / 2 : (left + right) / 2;
  }

  double from() {
    return horizontal() ? left : top;
  }

  double to() {
    return horizontal() ? right : bottom;
  }

  double length() {
    return to() - from();
  }

  Box box() {
    return new Box(left, top, right, bottom);
  }

  /** A rule in the same direction at the same place over another stretch. */
  Rule over(double from, double to) {
    return horizontal() ? new Rule(from, top, to, bottom) : new Rule(left, from, right, to);
  }
}
