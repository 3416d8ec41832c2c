package org.songluat.index.analysis;

import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Terms from a list. */
final class ListedTerms extends TermStream {
  private final BytesRef[] terms;
  private int at;

  ListedTerms(AttributeSource shared, BytesRef[] terms) {
    super(shared);
    this.terms = terms;
  }

  @Override
  @Nullable BytesRef next() {
    return at < terms.length ? terms[at++] : null;
  }
}
