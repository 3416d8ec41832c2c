package org.songluat.search.query;

import java.util.Set;

/** Roman numerals up to 89, as far as chapters go. */
final class Roman {
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"};

  private Roman() {}

  /** The label, and the same number in the other numerals if it is one. */
  static Set<String> bothSpellings(String label) {
    for (int n = 1; n < 10 * TENS.length; n++) {
      String roman = TENS[n / 10] + ONES[n % 10];
      String arabic = String.valueOf(n);
      if (label.equals(roman) || label.equals(arabic)) {
        return Set.of(roman, arabic);
      }
    }
    return Set.of(label);
  }
}
