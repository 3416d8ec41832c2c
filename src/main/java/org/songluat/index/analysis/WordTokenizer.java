package org.songluat.index.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Makes a token of each word that {@link WordCutter} finds. */
final class WordTokenizer extends Tokenizer {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final WordCutter words = new WordCutter();
  private char[] text = new char[1024];
  private int length;

  @Override
  public void reset() throws IOException {
    super.reset();
    length = 0;
    int read = input.read(text, 0, text.length);
    while (read >= 0) {
      length += read;
      text = length == text.length ? Arrays.copyOf(text, 2 * length) : text;
      read = input.read(text, length, text.length - length);
    }
    words.read(text, length);
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!words.next()) {
      return false;
    }
    term.copyBuffer(text, words.start(), words.end() - words.start());
    offset.setOffset(correctOffset(words.start()), correctOffset(words.end()));
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(length);
    offset.setOffset(last, last);
  }
}
