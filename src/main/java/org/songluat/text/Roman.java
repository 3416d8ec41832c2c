package org.songluat.text;

/** Roman numerals, in lower case. */
public final class Roman {
  private static final int HIGHEST = 3999;
  private static final String[] DIGITS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private Roman() {}

  /** The numeral of a number from 1 to 3999; digits for others. */
  public static String of(int number) {
    if (number < 1 || number > HIGHEST) {
      return Integer.toString(number);
    }
    StringBuilder numeral = new StringBuilder();
    int rest = number;
    for (int i = 0; i < WORTH.length; i++) {
      numeral.repeat(DIGITS[i], rest / WORTH[i]);
      rest %= WORTH[i];
    }
    return numeral.toString();
  }

  /**
   * What the numeral is worth, or 0 for anything that is none, {@code iiii} and the empty text too.
   */
  public static int value(String numeral) {
    int value = 0;
    int at = 0;
    for (int i = 0; i < WORTH.length; i++) {
      while (numeral.startsWith(DIGITS[i], at) && value <= HIGHEST) {
        value += WORTH[i];
        at += DIGITS[i].length();
      }
    }
    boolean whole = at == numeral.length() && value > 0;
    return whole && of(value).equals(numeral) ? value : 0;
  }
}
