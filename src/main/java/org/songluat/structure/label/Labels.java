package org.songluat.structure.label;

import java.util.Locale;
import org.songluat.text.Roman;

/** Labels as places in a sequence. */
public final class Labels {
  /**
   * The letters of both alphabets in one order: texts count a b c d đ e, translations also a b c d
   * e f.
   */
  private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

  /** Letters that one of the alphabets, or a text's habit, leaves out. */
  private static final String OPTIONAL = "ăâđêfjôơưwz";

  private Labels() {}

  /**
   * The place of a number, a Roman number, an ordinal or a letter in its sequence, from 1; 0 where
   * it has none. Of 7.2 it is that among its siblings: 2.
   */
  public static int place(String label, Mark.Style style) {
    String lower = label.toLowerCase(Locale.ROOT);
    if (Character.isDigit(lower.charAt(0))) {
      return number(lower, style == Mark.Style.DOTTED ? lower.lastIndexOf('.') + 1 : 0);
    }
    return switch (style) {
      case POINT -> letter(lower);
      case LETTER -> lower.charAt(0) == 'đ' ? 5 : lower.charAt(0) - 'a' + 1;
      case SUBPOINT -> Math.max(Roman.value(lower), number(lower, lower.lastIndexOf('.') + 1));
      default -> Math.max(Ordinals.value(lower), roman(lower));
    };
  }

  /** The label at a place in a sequence of that style. */
  public static String at(int place, Mark.Style style) {
    return switch (style) {
      case ROMAN -> Roman.of(place).toUpperCase(Locale.ROOT);
      case LETTER -> String.valueOf((char) ('A' + place - 1));
      case POINT -> LETTERS.substring(place - 1, place);
      case SUBPOINT -> Roman.of(place);
      default -> Integer.toString(place);
    };
  }

  /**
   * The letters between two points that no alphabet leaves out: of b and e only c and d, of e and g
   * none. The place before the first is 0.
   */
  public static String missing(int before, int after) {
    StringBuilder missing = new StringBuilder();
    for (int place = before + 1; place < after; place++) {
      char letter = LETTERS.charAt(place - 1);
      missing.append(OPTIONAL.indexOf(letter) < 0 ? String.valueOf(letter) : "");
    }
    return missing.toString();
  }

  private static int letter(String label) {
    return LETTERS.indexOf(label.startsWith("dd") ? 'đ' : label.charAt(0)) + 1;
  }

  /** A chapter that was inserted later has a letter: IIa. */
  private static int roman(String label) {
    int value = Roman.value(label);
    return value > 0 || label.length() < 2
        ? value
        : Roman.value(label.substring(0, label.length() - 1));
  }

  /** The number that begins there, or behind one letter; 0 for none. */
  private static int number(String label, int start) {
    int from =
        start < label.length() && !Character.isDigit(label.charAt(start)) ? start + 1 : start;
    int end = from;
    while (end < label.length() && Character.isDigit(label.charAt(end))) {
      end++;
    }
    return end == from ? 0 : Integer.parseInt(label, from, end, 10);
  }
}
