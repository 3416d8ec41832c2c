package org.songluat.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells Vietnamese from English by the letters that only Vietnamese has. */
public final class LanguageGuess {
  /**
   * Of running Vietnamese text some three quarters of the syllables bear an accent; English has
   * hardly any.
   */
  private static final double VIETNAMESE_SHARE = 0.25;

  private static final double ENGLISH_SHARE = 0.15;
  private static final int FEWEST_LETTERS = 4;

  /**
   * English that quotes Vietnamese wording at length has fewer accents than Vietnamese, and these
   * words, which Vietnamese lacks.
   */
  private static final double MOSTLY = 0.7;

  private static final int FEWEST_ENGLISH = 3;
  private static final int LONGEST_ENGLISH = 5;
  private static final Set<String> ENGLISH_WORDS =
      Set.of("the", "of", "and", "shall", "is", "are", "by", "for", "with", "which");

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
      if (c >= 'a' && c <= 'z') {
        letters++;
        inWord = true;
      } else if (Character.isLetter(c)) {
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
      boolean mixed = share < MOSTLY && english(text) >= FEWEST_ENGLISH;
      return mixed ? Optional.empty() : Optional.of(Language.VI);
    }
    return share <= ENGLISH_SHARE ? Optional.of(Language.EN) : Optional.empty();
  }

  private static int english(String text) {
    int words = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
        boolean fits = i - start >= 2 && i - start <= LONGEST_ENGLISH;
        words += fits && isEnglish(text.substring(start, i)) ? 1 : 0;
        start = i + 1;
      }
    }
    return words;
  }

  private static boolean isEnglish(String word) {
    return word.charAt(word.length() - 1) < 0x80
        && ENGLISH_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
