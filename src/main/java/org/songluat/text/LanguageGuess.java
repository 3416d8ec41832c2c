package org.songluat.text;

import java.util.Optional;

/** Tells Vietnamese from English by the letters that only Vietnamese has. */
public final class LanguageGuess {
  /**
   * Of running Vietnamese text some three quarters of the syllables bear an accent; English has
   * hardly any.
   */
  private static final double VIETNAMESE_SHARE = 0.25;

  private static final double ENGLISH_SHARE = 0.15;
  private static final int FEWEST_LETTERS = 4;

  private LanguageGuess() {}

  /** The language of the text, or nothing where it is too short or stands between. */
  public static Optional<Language> of(String text) {
    int letters = 0;
    int words = 0;
    int accented = 0;
    boolean inWord = false;
    boolean marked = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        letters++;
        inWord = true;
        marked |= c >= 0x80 && Vietnamese.fold(c) != c;
      } else if (inWord) {
        words++;
        accented += marked ? 1 : 0;
        inWord = false;
        marked = false;
      }
    }
    if (letters < FEWEST_LETTERS) {
      return Optional.empty();
    }
    double share = (double) accented / words;
    if (share >= VIETNAMESE_SHARE) {
      return Optional.of(Language.VI);
    }
    return share <= ENGLISH_SHARE ? Optional.of(Language.EN) : Optional.empty();
  }
}
