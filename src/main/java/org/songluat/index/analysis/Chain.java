package org.songluat.index.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;

/**
 * The ways from text to terms. Each begins with {@link WordTokenizer}; none drops a word, so that
 * the terms of two chains over one text stand side by side.
 */
public enum Chain {
  /** NFC, lower case, one spelling: {@code hoà} is {@code hòa}, {@code kĩ} is {@code kỹ}. */
  VIETNAMESE(Chain::vietnamese),

  /**
   * {@link #VIETNAMESE}, then without accents, {@code đ} as {@code d}, {@code ky} as {@code ki}.
   */
  VIETNAMESE_FOLDED(Chain::folded),

  /** Lower case, curly apostrophes straight, no accents. */
  ENGLISH(Chain::english),

  /** {@link #ENGLISH}, then without the possessive {@code 's}, stemmed by Porter's rules. */
  ENGLISH_STEMMED(Chain::stemmed);

  private final UnaryOperator<TokenStream> filters;

  Chain(UnaryOperator<TokenStream> filters) {
    this.filters = filters;
  }

  /** A new analyzer that runs this chain. */
  public Analyzer analyzer() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        WordTokenizer words = new WordTokenizer();
        return new TokenStreamComponents(words, filters.apply(words));
      }

      /** No phrase reaches from one clause of a bead into the next. */
      @Override
      public int getPositionIncrementGap(String field) {
        return 100;
      }
    };
  }

  private static TokenStream vietnamese(TokenStream words) {
    return new FormFilter(words, Forms::vietnamese);
  }

  private static TokenStream folded(TokenStream words) {
    return new FormFilter(words, word -> Forms.folded(Forms.vietnamese(word)));
  }

  private static TokenStream english(TokenStream words) {
    return new FormFilter(words, Forms::english);
  }

  private static TokenStream stemmed(TokenStream words) {
    return new PorterStemFilter(new EnglishPossessiveFilter(english(words)));
  }
}
