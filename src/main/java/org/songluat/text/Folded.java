package org.songluat.text;

import java.util.Locale;

/**
 * Text as fixed formulas are compared in: without accents and case, which misreading and old fonts
 * lose.
 */
public final class Folded {
  private Folded() {}

  /** The text of the same length, folded and in lower case. */
  public static String of(String text) {
    String folded = Vietnamese.fold(text);
    String lower = folded.toLowerCase(Locale.ROOT);
    return lower.length() == text.length() ? lower : folded;
  }

  /** Its words of ASCII letters and digits, one space between. */
  public static String words(String text) {
    return squeezed(text, " ");
  }

  /** Its ASCII letters and digits alone: spaces are what misreading loses first. */
  public static String letters(String text) {
    return squeezed(text, "");
  }

  private static String squeezed(String text, String between) {
    String folded = of(text);
    StringBuilder words = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        words.append(gap && !words.isEmpty() ? between : "").append(c);
        gap = false;
      } else {
        gap = true;
      }
    }
    return words.toString();
  }
}
