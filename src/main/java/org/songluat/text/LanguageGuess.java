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

  private static final char OTHER = 'o';
  private static final char LETTER = 'l';
  private static final char ACCENTED = 'a';

  /**
   * What the characters are that Vietnamese and English are written in; looked up for each of a
   * text.
   */
  private static final char[] KINDS = kinds();

  private LanguageGuess() {}

  private static char[] kinds() {
    char[] kinds = new char[0x1F00];
    for (char c = 0; c < kinds.length; c++) {
      kinds[c] = kindOf(c);
    }
    return kinds;
  }

  private static char kindOf(char c) {
    if (!Character.isLetter(c)) {
      return OTHER;
    }
    return c >= 0x80 && Vietnamese.fold(c) != c ? ACCENTED : LETTER;
  }

  private static char kind(char c) {
    return c < KINDS.length ? KINDS[c] : kindOf(c);
  }

  /** The language of the text, or nothing where it is too short or stands between. */
  public static Optional<Language> of(String text) {
    int letters = 0;
    int words = 0;
    int accented = 0;
    boolean inWord = false;
    boolean marked = false;
    for (int i = 0; i <= text.length(); i++) {
      char kind = i < text.length() ? kind(text.charAt(i)) : OTHER;
      if (kind != OTHER) {
        letters++;
        inWord = true;
        marked |= kind == ACCENTED;
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
