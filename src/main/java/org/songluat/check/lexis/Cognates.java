package org.songluat.check.lexis;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Words that a glossary does not have in the form that stands there: "internationally" is of one
 * stock with "international", and "database" speaks of data.
 */
final class Cognates {
  private static final int ALIKE = 5;
  private static final int ALIKE_SHORT = 4;

  private Cognates() {}

  /** Whether a word of one stock with a rendering of the term stands there. */
  static boolean render(Term term, Reading reading) {
    List<String> stems =
        term.expressions().stream()
            .map(Expression::stems)
            .filter(all -> all.size() == 1)
            .map(List::getFirst)
            .toList();
    return IntStream.range(0, reading.en().size())
        .anyMatch(k ->
            stems.stream()
                .anyMatch(
                    stem -> alike(stem, reading.en().words().get(k), reading.explained()[k])));
  }

  private static boolean alike(String stem, Word word, boolean explained) {
    if (explained) {
      return stem.length() >= ALIKE_SHORT && word.text().startsWith(stem);
    }
    int common = 0;
    int most = Math.min(stem.length(), word.text().length());
    while (common < most && stem.charAt(common) == word.text().charAt(common)) {
      common++;
    }
    return common >= ALIKE || common >= ALIKE_SHORT && stem.length() <= ALIKE;
  }
}
