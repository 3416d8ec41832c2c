package org.songluat.text;

import java.util.List;

/** The English names of the months. */
public final class Months {
  private static final List<String> ENGLISH =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private Months() {}

  /** The number of the month that the word names in full, 1..12, or 0; in lower case. */
  public static int named(String word) {
    return ENGLISH.indexOf(word) + 1;
  }
}
