package org.songluat.align;

/** Roman numerals up to 89, in lower case, as chapters and headings bear them. */
final class Roman {
  private static final String DIGITS = "ivxl";
  private static final int[] WORTH = {1, 5, 10, 50};

  private Roman() {}

  /** What the numeral is worth, or 0 for anything else. */
  static int value(String numeral) {
    int value = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int digit = DIGITS.indexOf(numeral.charAt(i));
      if (digit < 0) {
        return 0;
      }
      int next = i + 1 < numeral.length() ? DIGITS.indexOf(numeral.charAt(i + 1)) : -1;
      value += next > digit ? -WORTH[digit] : WORTH[digit];
    }
    return numeral.equals(print(value)) ? value : 0;
  }

  private static String print(int value) {
    if (value < 1 || value > 89) {
      return "";
    }
    String[] units = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    String[] tens = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"};
    return tens[value / 10] + units[value % 10];
  }
}
