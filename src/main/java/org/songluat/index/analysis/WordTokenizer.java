package org.songluat.index.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts text into runs of letters, digits and combining marks: one token a syllable in Vietnamese, a
 * word in English. A point or comma stays between two digits ({@code 8,5}), an apostrophe between
 * two letters ({@code Vietnam's}). Unlike the rules of UAX #29 a point between letters parts them,
 * since sources often lack the space after a sentence.
 */
final class WordTokenizer extends Tokenizer {
  /** Far above any word, far below the longest term of Lucene. */
  static final int LONGEST = 255;

  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  /** All letters of Vietnamese and English lie below; they are looked up. */
  private static final int TABLE = 0x2000;

  private static final boolean[] OF_WORD = table();

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private char[] text = new char[1024];
  private int length;
  private int at;

  @Override
  public void reset() throws IOException {
    super.reset();
    at = 0;
    length = 0;
    int read = input.read(text, 0, text.length);
    while (read >= 0) {
      length += read;
      text = length == text.length ? Arrays.copyOf(text, 2 * length) : text;
      read = input.read(text, length, text.length - length);
    }
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    while (at < length && !ofWord(codePoint(at))) {
      at += Character.charCount(codePoint(at));
    }
    if (at == length) {
      return false;
    }
    int start = at;
    at = end(start);
    term.copyBuffer(text, start, at - start);
    offset.setOffset(correctOffset(start), correctOffset(at));
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(length);
    offset.setOffset(last, last);
  }

  private int end(int start) {
    int i = start;
    while (i < length) {
      int c = codePoint(i);
      int size = Character.charCount(c);
      if (i + size - start > LONGEST || !(ofWord(c) || joins(i))) {
        return i;
      }
      i += size;
    }
    return i;
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
