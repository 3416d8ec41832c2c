package org.songluat.search.spell;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.songluat.text.Language;

/**
 * How often the index has a word beside the words that it stands beside in the query.
 *
 * @param left with the word before it, or -1 without one
 * @param right with the word after it, or -1 without one
 */
record Company(int left, int right) {
  static Company of(
      String word, @Nullable String before, @Nullable String after, Language language, Lexis lexis)
      throws IOException {
    String form = lexis.loose(word, language);
    String first = before == null ? null : lexis.loose(before, language);
    String last = after == null ? null : lexis.loose(after, language);
    if (form == null) {
      return new Company(0, 0);
    }
    return new Company(
        first == null ? -1 : lexis.together(first, form, language),
        last == null ? -1 : lexis.together(form, last, language));
  }

  /** Whether it is known beside a neighbour. */
  boolean any() {
    return left > 0 || right > 0;
  }

  /** Whether it is known beside all its neighbours, and has some. */
  boolean all() {
    return any() && left != 0 && right != 0;
  }

  double worth() {
    return 2 * Math.log(1 + Math.max(0, left) + Math.max(0, right));
  }
}
