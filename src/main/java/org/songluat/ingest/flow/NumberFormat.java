package org.songluat.ingest.flow;

import java.util.Locale;
import org.songluat.text.Roman;

/** How the numbers of a list are written: [MS-OSHARED] 2.2.1.3, ECMA-376 part 1, 17.18.59. */
public enum NumberFormat {
  DECIMAL,
  UPPER_ROMAN,
  LOWER_ROMAN,
  UPPER_LETTER,
  LOWER_LETTER,
  ORDINAL,
  DECIMAL_ZERO,
  /** A picture before each item, the same for all. */
  BULLET,
  NONE;

  /** Word's own names, in the order of the constants. */
  private static final String[] NAMES = {
    "decimal",
    "upperRoman",
    "lowerRoman",
    "upperLetter",
    "lowerLetter",
    "ordinal",
    "decimalZero",
    "bullet",
    "none"
  };

  private static final int BULLET_CODE = 23;
  private static final int NONE_CODE = 255;
  private static final int ZERO_CODE = 22;

  /** After that many letters of one kind a number is no longer one that is read. */
  private static final int MOST_LETTERS = 30;

  /** A format by its name in XML; one we do not write is decimal. */
  public static NumberFormat named(String name) {
    for (NumberFormat format : values()) {
      if (NAMES[format.ordinal()].equals(name)) {
        return format;
      }
    }
    return DECIMAL;
  }

  /** A format by its code in binary files; one we do not write is decimal. */
  public static NumberFormat coded(int code) {
    return switch (code) {
      case ZERO_CODE -> DECIMAL_ZERO;
      case BULLET_CODE -> BULLET;
      case NONE_CODE -> NONE;
      default -> code > 0 && code <= ORDINAL.ordinal() ? values()[code] : DECIMAL;
    };
  }

  String write(int number) {
    return switch (this) {
      case DECIMAL -> String.valueOf(number);
      case UPPER_ROMAN -> Roman.of(number).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> Roman.of(number);
      case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
      case LOWER_LETTER -> letters(number);
      case ORDINAL -> number + suffix(number);
      case DECIMAL_ZERO -> String.format(Locale.ROOT, "%02d", number);
      case BULLET, NONE -> "";
    };
  }

  /** Word's letters are a to z, then aa to zz, the same letter twice. */
  private static String letters(int number) {
    int times = (number - 1) / 26 + 1;
    return number < 1 || times > MOST_LETTERS
        ? String.valueOf(number)
        : String.valueOf((char) ('a' + (number - 1) % 26)).repeat(times);
  }

  private static String suffix(int number) {
    int last = number % 10;
    return number / 10 % 10 == 1 || last == 0 || last > 3
        ? "th"
        : "stndrd".substring(2 * last - 2, 2 * last);
  }
}
