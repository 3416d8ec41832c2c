package org.songluat.index.analysis;

import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A term of each two neighbours: the loose pair, and behind it where wanted the exact one. */
final class PairStream extends TermStream {
  private final WordForms.Form[] words;
  private final boolean keyed;
  private final BytesRef pair = new BytesRef(64);
  private int at = 1;

  PairStream(AttributeSource shared, WordForms.Form[] words, boolean keyed) {
    super(shared);
    this.words = words;
    this.keyed = keyed;
  }

  @Override
  @Nullable BytesRef next() {
    if (at >= words.length) {
      return null;
    }
    WordForms.Form first = words[at - 1];
    WordForms.Form second = words[at++];
    pair.length = 0;
    add(first.loose());
    add(' ');
    add(second.loose());
    if (keyed) {
      add(Term.KEY_END);
      add(first.exact());
      add(' ');
      add(second.exact());
    }
    return pair;
  }

  private void add(BytesRef word) {
    pair.bytes = ArrayUtil.grow(pair.bytes, pair.length + word.length);
    System.arraycopy(word.bytes, word.offset, pair.bytes, pair.length, word.length);
    pair.length += word.length;
  }

  private void add(char sign) {
    pair.bytes = ArrayUtil.grow(pair.bytes, pair.length + 1);
    pair.bytes[pair.length++] = (byte) sign;
  }
}
