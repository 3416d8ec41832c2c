package org.songluat.align.sides;

import java.util.Locale;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.LevelWords;
import org.songluat.law.PathStep;
import org.songluat.text.Roman;

/**
 * Labels in a form common to both languages: Chương I is Chapter 1, điểm đ is Point dd. Of a clause
 * without structure the label is read from the start of its text.
 */
public final class Labels {
  private static final int LONGEST = 5;

  private Labels() {}

  /** The clause's own label; empty for bullets and paragraphs that print none. */
  static String own(Clause clause) {
    if (clause.level().labelled()) {
      return step(new PathStep(clause.level(), clause.label()));
    }
    return clause.path().steps().size() > 1 ? "" : printed(clause.text());
  }

  /** The labels of the whole path; empty where no step of it is labelled. */
  static String place(Clause clause) {
    StringBuilder place = new StringBuilder();
    boolean labelled = false;
    for (PathStep step : clause.path().steps()) {
      labelled |= step.level().labelled();
      place.append('/').append(step(step));
    }
    return labelled ? place.toString() : "";
  }

  private static String step(PathStep step) {
    return step.level().code() + common(step.label());
  }

  static String common(String label) {
    String lower = label.toLowerCase(Locale.ROOT).replace("đ", "dd");
    int roman = romanValue(lower);
    return roman > 0 ? Integer.toString(roman) : lower;
  }

  /** The label a text starts with: "Điều 5.", "1.", "a)", "IV -". */
  static String printed(String text) {
    int end = wordEnd(text, 0);
    Level word = LevelWords.LEVELS.get(text.substring(0, end).toLowerCase(Locale.ROOT));
    Level level = word != null && word.heads() ? word : null;
    int start = level == null ? 0 : Math.min(text.length(), end + 1);
    int stop = wordEnd(text, start);
    if (stop == start || stop - start > LONGEST) {
      return "";
    }
    String label = text.substring(start, stop);
    if (level != null) {
      return counted(label) || romanValue(label.toLowerCase(Locale.ROOT)) > 0
          ? level.code() + common(label)
          : "";
    }
    return closed(text, stop) && (label.length() <= 2 || counted(label) || roman(label))
        ? common(label)
        : "";
  }

  private static boolean closed(String text, int stop) {
    if (stop >= text.length()) {
      return false;
    }
    char mark = text.charAt(stop);
    boolean dash = text.startsWith(" - ", stop) || text.startsWith("- ", stop);
    boolean decimal =
        mark == '.' && stop + 1 < text.length() && Character.isDigit(text.charAt(stop + 1));
    return dash || mark == ')' || mark == '.' && !decimal;
  }

  private static boolean roman(String label) {
    return label.equals(label.toUpperCase(Locale.ROOT))
        && romanValue(label.toLowerCase(Locale.ROOT)) > 0;
  }

  /** "12", and "12a" as amending laws insert. */
  private static boolean counted(String label) {
    int letters = Character.isLetter(label.charAt(label.length() - 1)) ? 1 : 0;
    return label.length() > letters
        && label.chars().limit(label.length() - letters).allMatch(Character::isDigit);
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < 16 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** What the numeral is worth, or 0; c, d and m are letters of points, not numerals. */
  static int romanValue(String numeral) {
    return numeral.matches("[ivxl]+") ? Roman.value(numeral) : 0;
  }
}
