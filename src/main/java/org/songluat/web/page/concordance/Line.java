package org.songluat.web.page.concordance;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.songluat.search.Hit;
import org.songluat.text.Span;

/**
 * A place where a term stands, and what stands for it in the other language.
 *
 * @param term where it stands in its side's text
 * @param rendering where its rendering stands in the other side's text, null where none is known
 */
record Line(Hit hit, Span term, @Nullable Span rendering) {
  /** The newest works first, then as they are numbered. */
  static final Comparator<Line> BY_YEAR =
      Comparator.comparing(
              (Line line) -> line.hit.work().issued(),
              Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(line -> String.valueOf(line.hit.work().id()));
}
