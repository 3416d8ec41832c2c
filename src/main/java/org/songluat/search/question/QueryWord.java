package org.songluat.search.question;

import org.songluat.index.analysis.Term;
import org.songluat.text.Language;

/**
 * A word of a query, read in both languages.
 *
 * @param viOdds how likely it is to be found on the Vietnamese side, in 0..1
 * @param enOdds how likely it is to be found on the English side, in 0..1
 */
public record QueryWord(Term vi, Term en, float viOdds, float enOdds) {
  public Term in(Language language) {
    return language == Language.VI ? vi : en;
  }

  /** Whether it only joins others; "the" in a query without accents may well be thẻ. */
  public boolean joining() {
    return FunctionWords.contains(vi) && (vi.accented() || enOdds == 1);
  }

  public float odds(Language language) {
    return language == Language.VI ? viOdds : enOdds;
  }
}
