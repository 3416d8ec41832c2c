package org.songluat.index.analysis;

import org.songluat.text.Span;

/**
 * A word of a text in the forms it is indexed under.
 *
 * @param exact with its accents in Vietnamese, unstemmed in English
 * @param loose folded in Vietnamese, stemmed in English
 * @param span the printed word
 */
public record Term(String exact, String loose, Span span) {
  /** Whether it bears accents that the loose form lacks; Vietnamese only. */
  public boolean accented() {
    return !exact.equals(loose) && exact.chars().anyMatch(c -> c >= 0x80);
  }

  /** The term of this word and its right neighbour among the loose pairs. */
  public String loosePair(Term next) {
    return Chain.pair(loose, next.loose);
  }

  /** The term of this word and its right neighbour among the accented pairs. */
  public String exactPair(Term next) {
    return Chain.keyedPair(exact, next.exact);
  }
}
