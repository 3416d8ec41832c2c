package org.songluat.align.explain;

/**
 * How long both sides are.
 *
 * @param vi letters and digits of the Vietnamese side
 * @param en letters and digits of the English one
 * @param expected how many English ones there are for a Vietnamese one in the whole bitext
 */
public record LengthMatch(int vi, int en, double expected) {
  /** English letters to a Vietnamese one; 0 where a side is empty. */
  public double ratio() {
    return vi == 0 ? 0 : (double) en / vi;
  }
}
