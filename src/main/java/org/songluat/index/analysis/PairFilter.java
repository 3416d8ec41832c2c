package org.songluat.index.analysis;

import java.io.IOException;
import java.util.function.BinaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Makes one term of each two neighbours: most Vietnamese words have two syllables. */
final class PairFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final BinaryOperator<String> join;
  private String before = "";
  private int start = -1;

  PairFilter(TokenStream input, BinaryOperator<String> join) {
    super(input);
    this.join = join;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    start = -1;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (start < 0 && !advance()) {
      return false;
    }
    String first = before;
    int from = start;
    if (!advance()) {
      return false;
    }
    term.setEmpty().append(join.apply(first, before));
    offset.setOffset(from, offset.endOffset());
    return true;
  }

  private boolean advance() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    before = term.toString();
    start = offset.startOffset();
    return true;
  }
}
