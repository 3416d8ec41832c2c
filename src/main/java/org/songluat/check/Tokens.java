package org.songluat.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into runs of letters and digits. */
public final class Tokens {
  private Tokens() {}

  /** The text in lower case, every letter in its place. */
  public static String lower(String text) {
    char[] letters = text.toCharArray();
    for (int k = 0; k < letters.length; k++) {
      letters[k] = Character.toLowerCase(letters[k]);
    }
    return new String(letters);
  }

  public static List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        tokens.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return tokens;
  }
}
