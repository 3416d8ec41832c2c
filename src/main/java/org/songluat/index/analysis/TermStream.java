package org.songluat.index.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Terms that are known beforehand, side by side; to be read once. Streams that are read one after
 * the other share their attributes, which cost more to make than a clause to read.
 */
abstract class TermStream extends TokenStream {
  private final BytesTermAttribute term;

  TermStream(AttributeSource shared) {
    super(shared);
    term = addAttribute(BytesTermAttribute.class);
  }

  @Override
  public final void reset() {
    clearAttributes();
  }

  /** The next term, valid until the one after it; null at the end. */
  abstract @Nullable BytesRef next();

  @Override
  public final boolean incrementToken() {
    BytesRef found = next();
    // nothing else of a token ever changes, so there is nothing to clear
    term.setBytesRef(found);
    return found != null;
  }
}
