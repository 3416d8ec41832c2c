package org.songluat.index.analysis;

/**
 * Cuts text into runs of letters, digits and combining marks: one a syllable in Vietnamese, a word
 * in English. A point or comma stays between two digits ({@code 8,5}), an apostrophe between two
 * letters ({@code Vietnam's}). Unlike the rules of UAX #29 a point between letters parts them,
 * since sources often lack the space after a sentence.
 */
final class WordCutter {
  /** Far above any word, far below the longest term of Lucene. */
  static final int LONGEST = 255;

  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  /** All letters of Vietnamese and English lie below; they are looked up. */
  private static final int TABLE = 0x2000;

  private static final boolean[] OF_WORD = table();

  private char[] text = {};
  private int length;
  private int start;
  private int end;

  /** Begins with a text, of which so many characters count. */
  void read(char[] chars, int count) {
    text = chars;
    length = count;
    start = 0;
    end = 0;
  }

  /** Goes to the next word; false where there is none. */
  boolean next() {
    int i = end;
    while (i < length && !ofWord(codePoint(i))) {
      i += Character.charCount(codePoint(i));
    }
    start = i;
    end = i;
    while (end < length) {
      int c = codePoint(end);
      int size = Character.charCount(c);
      if (end + size - start > LONGEST || !(ofWord(c) || joins(end))) {
        break;
      }
      end += size;
    }
    return end > start;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  private boolean joins(int i) {
    if (i == 0 || i + 1 >= length) {
      return false;
    }
    return switch (text[i]) {
      case '.', ',' -> Character.isDigit(text[i - 1]) && Character.isDigit(text[i + 1]);
      case '\'', '’' -> Character.isLetter(text[i - 1]) && Character.isLetter(text[i + 1]);
      default -> false;
    };
  }

  private int codePoint(int i) {
    return Character.codePointAt(text, i, length);
  }

  private static boolean ofWord(int c) {
    return c < TABLE ? OF_WORD[c] : letterOrMark(c);
  }

  private static boolean[] table() {
    boolean[] table = new boolean[TABLE];
    for (int c = 0; c < TABLE; c++) {
      table[c] = letterOrMark(c);
    }
    return table;
  }

  private static boolean letterOrMark(int c) {
    return Character.isLetterOrDigit(c) || (MARKS >> Character.getType(c) & 1) == 1;
  }
}
