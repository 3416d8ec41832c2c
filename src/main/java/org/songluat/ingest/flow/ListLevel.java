package org.songluat.ingest.flow;

/**
 * How the items of one level of a list are numbered.
 *
 * @param template what is printed, with %1 to %9 for the numbers of the levels
 * @param legal whether all numbers in it are decimal
 * @param restartAfter an item of one of that many outermost levels starts the numbers anew; 0 for
 *     never
 * @param gap what stands between the number and the text
 * @param font the number's own font, or empty for none
 */
public record ListLevel(
    NumberFormat format,
    int start,
    String template,
    boolean legal,
    int restartAfter,
    String gap,
    String font) {
  /** Levels of a list in all of Word's formats. */
  public static final int LEVELS = 9;

  public ListLevel startingAt(int other) {
    return new ListLevel(format, other, template, legal, restartAfter, gap, font);
  }
}
