package org.songluat.check.lexis;

import java.util.stream.IntStream;

/**
 * Words that a glossary does not have in the form that stands there: "internationally" is of one
 * stock with "international", and "database" speaks of data.
 */
final class Cognates {
  private static final int ALIKE = 5;
  private static final int ALIKE_SHORT = 4;

  private Cognates() {}

  /** Whether words of one stock with those of a rendering of the term stand there. */
  static boolean render(Term term, Reading reading) {
    return term.expressions().stream()
        .filter(e -> e.stems().size() == 1 || term.name())
        .anyMatch(e -> e.stems().stream().allMatch(stem -> stands(stem, reading, e)));
  }

  private static boolean stands(String stem, Reading reading, Expression of) {
    boolean several = of.stems().size() > 1;
    return IntStream.range(0, reading.en().size())
        .anyMatch(k -> {
          boolean explained = reading.explained()[k] && !several;
          return alike(stem, reading.en().words().get(k), explained);
        });
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
