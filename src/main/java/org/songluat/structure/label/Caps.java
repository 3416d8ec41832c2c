package org.songluat.structure.label;

/** Text printed in capitals, as mastheads and titles are. */
public final class Caps {
  private static final double CAPITAL_SHARE = 0.85;

  private Caps() {}

  /** Whether the text has letters and nearly all of them are capitals. */
  public static boolean all(String text) {
    int letters = 0;
    int others = 0;
    int most = (int) ((1 - CAPITAL_SHARE) * text.length()) + 1;
    for (int i = 0; i < text.length() && others <= most; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        others += Character.isUpperCase(c) ? 0 : 1;
      }
    }
    return letters > 1 && letters - others >= CAPITAL_SHARE * letters;
  }
}
