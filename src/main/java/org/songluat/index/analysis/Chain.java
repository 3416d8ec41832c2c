package org.songluat.index.analysis;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;

/**
 * The ways from text to terms. Each begins with {@link WordTokenizer}; none but {@link
 * #VIETNAMESE_PRINTED} drops a word, so that the terms of two chains over one text stand side by
 * side.
 */
public enum Chain {
  /** NFC, lower case, one spelling: {@code hoà} is {@code hòa}, {@code kĩ} is {@code kỹ}. */
  VIETNAMESE(Chain::vietnamese),

  /**
   * {@link #VIETNAMESE}, then without accents, {@code đ} as {@code d}, {@code ky} as {@code ki}.
   */
  VIETNAMESE_FOLDED(Chain::folded),

  /** Of the words that may be spelt in several ways the one that is printed; no other words. */
  VIETNAMESE_PRINTED(words -> new WaveringFilter(new FormFilter(words, Forms::printed))),

  /** Neighbours of {@link #VIETNAMESE} in pairs, each behind its folded form for completion. */
  VIETNAMESE_PAIRS(words -> new PairFilter(vietnamese(words), Chain.keyedPairs())),

  /** Neighbours of {@link #VIETNAMESE_FOLDED} in pairs. */
  VIETNAMESE_FOLDED_PAIRS(words -> new PairFilter(folded(words), Chain::pair)),

  /** Lower case, curly apostrophes straight, no accents. */
  ENGLISH(Chain::english),

  /** {@link #ENGLISH}, then without the possessive {@code 's}, stemmed by Porter's rules. */
  ENGLISH_STEMMED(Chain::stemmed),

  /** Neighbours of {@link #ENGLISH_STEMMED} in pairs. */
  ENGLISH_PAIRS(words -> new PairFilter(stemmed(words), Chain::pair));

  /** Parts the folded pair from the accented one in the terms of {@link #VIETNAMESE_PAIRS}. */
  public static final char KEY_END = '\t';

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

  static String pair(String first, String second) {
    return first + ' ' + second;
  }

  static String keyedPair(String first, String second) {
    return keyedPair(first, second, Forms::folded);
  }

  private static BinaryOperator<String> keyedPairs() {
    KnownForms folded = new KnownForms(Forms::folded);
    return (first, second) -> keyedPair(first, second, folded);
  }

  private static String keyedPair(String first, String second, UnaryOperator<String> folded) {
    return folded.apply(first) + ' ' + folded.apply(second) + KEY_END + first + ' ' + second;
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
