package org.songluat.law.cite.pin;

import java.util.ArrayList;
import java.util.List;

/**
 * What lies between two labels: "Điều 5 đến Điều 9" names articles 6, 7 and 8 too, points are
 * counted by the Vietnamese alphabet. The words for what lies between are those of the range.
 */
final class LabelRange {
  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
  private static final int LONGEST = 100;

  private LabelRange() {}

  /** Whether the second can end a range that the first begins. */
  static boolean rises(Label first, Label last) {
    int from = place(first.name());
    int to = place(last.name());
    boolean alike = digits(first.name()) == digits(last.name());
    return alike && from > 0 && to > from && to - from <= LONGEST;
  }

  /** The labels between, without the two. */
  static List<Label> between(Label first, Label last) {
    List<Label> between = new ArrayList<>();
    boolean digits = digits(first.name());
    for (int i = place(first.name()) + 1; i < place(last.name()); i++) {
      String name = digits ? Integer.toString(i) : LETTERS.substring(i - 1, i);
      between.add(new Label(name, first.start(), last.end()));
    }
    return between;
  }

  private static boolean digits(String name) {
    return Character.isDigit(name.charAt(0));
  }

  private static int place(String name) {
    if (name.matches("\\d{1,4}")) {
      return Integer.parseInt(name);
    }
    return name.length() == 1 ? LETTERS.indexOf(name) + 1 : 0;
  }
}
