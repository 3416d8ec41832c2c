package org.songluat.check.reference;

import java.util.Locale;
import org.songluat.text.Roman;

/** Translators count points by either alphabet: the fifth is đ, dd, or e. */
final class Alphabets {
  private static final String VIETNAMESE = "abcdđeghiklmnopqrstuvxy";

  private Alphabets() {}

  /** Whether two labels may be of the same unit. */
  static boolean same(String label, String other) {
    String left = normal(label);
    String right = normal(other);
    if (numbered(left, right)) {
      return same(left.substring(left.length() - 1), right.substring(right.length() - 1));
    }
    return left.equals(right)
        || roman(left) > 0 && right.equals(Integer.toString(roman(left)))
        || roman(right) > 0 && left.equals(Integer.toString(roman(right)))
        || place(left) > 0 && (place(left) == latin(right) || latin(left) == place(right));
  }

  /** Whether both are letters after one number: "4đ" and "4e". */
  private static boolean numbered(String left, String right) {
    int end = left.length() - 1;
    return end > 0
        && end == right.length() - 1
        && Character.isDigit(left.charAt(end - 1))
        && Character.isLetter(left.charAt(end))
        && Character.isLetter(right.charAt(end))
        && left.startsWith(right.substring(0, end));
  }

  /** The place of a label in its row: that of letters in the Vietnamese alphabet. */
  static int rank(String label) {
    String normal = normal(label);
    if (!normal.isEmpty() && normal.length() < 9 && normal.chars().allMatch(Character::isDigit)) {
      return Integer.parseInt(normal);
    }
    return place(normal) > 0 ? place(normal) : Math.max(0, roman(normal));
  }

  /** "Chương 2" is "Chapter II". */
  private static int roman(String label) {
    return Roman.value(label);
  }

  private static String normal(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    return lower.equals("dd") ? "đ" : lower;
  }

  private static int place(String label) {
    return label.length() == 1 ? VIETNAMESE.indexOf(label.charAt(0)) + 1 : 0;
  }

  private static int latin(String label) {
    char c = label.length() == 1 ? label.charAt(0) : '\0';
    return c >= 'a' && c <= 'z' ? c - 'a' + 1 : -1;
  }
}
