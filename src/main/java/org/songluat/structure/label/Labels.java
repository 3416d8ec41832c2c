package org.songluat.structure.label;

import java.util.Locale;
import java.util.Map;
import org.songluat.text.Roman;

/** Labels as places in a sequence. */
public final class Labels {
  /**
   * The letters of both alphabets in one order: texts count a b c d đ e, translations also a b c d
   * e f.
   */
  private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("nhất", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("tư", 4),
          Map.entry("năm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9),
          Map.entry("mười", 10),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10));

  private Labels() {}

  /**
   * The place of a number, a Roman number, an ordinal or a letter in its sequence, from 1; 0 where
   * it has none.
   */
  public static int place(String label, Mark.Style style) {
    String lower = label.toLowerCase(Locale.ROOT);
    if (Character.isDigit(lower.charAt(0))) {
      int end = 1;
      while (end < lower.length() && Character.isDigit(lower.charAt(end))) {
        end++;
      }
      return Integer.parseInt(lower, 0, end, 10);
    }
    if (ORDINALS.containsKey(lower)) {
      return ORDINALS.get(lower);
    }
    return switch (style) {
      case POINT -> LETTERS.indexOf(lower.equals("dd") ? 'đ' : lower.charAt(0)) + 1;
      case LETTER -> lower.charAt(0) == 'đ' ? 5 : lower.charAt(0) - 'a' + 1;
      default -> Roman.value(lower);
    };
  }

  /** The label at a place in a sequence of that style. */
  public static String at(int place, Mark.Style style) {
    return switch (style) {
      case ROMAN -> Roman.of(place).toUpperCase(Locale.ROOT);
      case LETTER -> String.valueOf((char) ('A' + place - 1));
      default -> Integer.toString(place);
    };
  }
}
