package org.songluat.text;

import java.util.Locale;

/** Looks round in a text: the digits, blanks and words near a place, never far. */
record Scan(String text) {
  private static final int LONGEST_WORD = 24;
  private static final int LONGEST_GAP = 3;

  /** A word in lower case and where it stands; an empty one where there is none. */
  record Word(String lower, int start, int end) {}

  boolean digit(int i) {
    return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  boolean letter(int i) {
    return i >= 0 && i < text.length() && isLetter(text.charAt(i));
  }

  boolean at(int i, char c) {
    return i >= 0 && i < text.length() && text.charAt(i) == c;
  }

  int digitsEnd(int from) {
    int i = from;
    while (digit(i)) {
      i++;
    }
    return i;
  }

  /** Where the next thing after at most a few blanks stands. */
  int skipBlanks(int from) {
    int i = from;
    while (i < text.length() && i - from < LONGEST_GAP && blank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  Word word(int from) {
    int start = skipBlanks(from);
    int end = start;
    while (end - start <= LONGEST_WORD && letter(end)) {
      end++;
    }
    return new Word(text.substring(start, end).toLowerCase(Locale.ROOT), start, end);
  }

  Word wordBefore(int before) {
    int end = before;
    while (end > 0 && before - end < LONGEST_GAP && blank(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (end - start <= LONGEST_WORD && letter(start - 1)) {
      start--;
    }
    return new Word(text.substring(start, end).toLowerCase(Locale.ROOT), start, end);
  }

  /** Where the abbreviation's dot before the place stands ("No. ", "Sept. "), else the place. */
  int beforeDot(int place) {
    int i = at(place - 1, ' ') ? place - 1 : place;
    return at(i - 1, '.') ? i - 1 : place;
  }

  /** A number of at most four digits after at most a few blanks, or -1. */
  int smallNumber(int from) {
    int start = skipBlanks(from);
    int end = digitsEnd(start);
    boolean alone = end > start && end - start <= 4 && !letter(end);
    return alone ? Integer.parseInt(text.substring(start, end)) : -1;
  }

  static boolean blank(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\t' || c == '\n' || c == '\r';
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
