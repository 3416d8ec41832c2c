package org.songluat.structure.label;

/** Text printed in capitals, as mastheads and titles are. */
public final class Caps {
  private Caps() {}

  /** Whether the text has letters and nearly all of them are capitals. */
  public static boolean all(String text) {
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        capitals += Character.isUpperCase(c) ? 1 : 0;
      }
    }
    return letters > 1 && capitals >= 0.85 * letters;
  }
}
