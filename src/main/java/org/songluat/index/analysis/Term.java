package org.songluat.index.analysis;

import org.songluat.text.Span;

/**
 * A word of a text in the forms it is indexed under.
 *
 * @param exact with its accents in Vietnamese, unstemmed in English
 * @param loose folded in Vietnamese, stemmed in English
 * @param span the printed word
 * @param printed the spelling it has among those that are one as {@code exact}
 */
public record Term(String exact, String loose, Span span, String printed) {
  /** Parts the folded pair from the accented one behind it in the terms of the keyed pairs. */
  public static final char KEY_END = '\t';

  public Term(String exact, String loose, Span span) {
    this(exact, loose, span, exact);
  }

  /** Whether it bears accents that the loose form lacks; Vietnamese only. */
  public boolean accented() {
    return !exact.equals(loose) && exact.chars().anyMatch(c -> c >= 0x80);
  }

  /** Whether others spell it otherwise, with the same accents: hòa and hoà, kỹ and kĩ. */
  public boolean wavers() {
    return accented() && Forms.wavers(exact);
  }

  /** The same word elsewhere in a text. */
  public Term at(Span place) {
    return new Term(exact, loose, place, printed);
  }

  /** The term of this word and its right neighbour among the loose pairs. */
  public String loosePair(Term next) {
    return loose + ' ' + next.loose;
  }

  /** What the terms of all keyed pairs begin with that are this word and its right neighbour. */
  public String pairKey(Term next) {
    return loosePair(next) + KEY_END;
  }

  /** The term of this word and its right neighbour among the keyed pairs. */
  public String keyedPair(Term next) {
    return pairKey(next) + exact + ' ' + next.exact;
  }
}
