package org.songluat.index.analysis;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Keeps the Vietnamese words that are spelt in more than one way. */
final class WaveringFilter extends FilteringTokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  WaveringFilter(TokenStream printed) {
    super(printed);
  }

  @Override
  protected boolean accept() {
    return Forms.wavers(Forms.vietnamese(term.toString()));
  }
}
