package org.songluat.web.page.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.text.Span;
import org.songluat.web.page.Piece;

/**
 * A run of a clause's text.
 *
 * @param href of the work that it cites, null where it cites none that is held
 * @param cites whether it cites a work
 * @param pieces its text, cut where words that are looked for stand
 */
record Run(@Nullable String href, boolean cites, List<Piece> pieces) {
  /** Cuts a text at its citations, which come in order; the first of two that overlap. */
  static List<Run> of(String text, List<Citing> citations, List<Span> found) {
    List<Run> runs = new ArrayList<>();
    int end = 0;
    for (Citing citing : citations) {
      Span span = citing.span();
      if (span.start() >= end && span.end() <= text.length()) {
        add(runs, new Run(null, false, Piece.cut(text, new Span(end, span.start()), found)));
        add(runs, new Run(citing.href(), true, Piece.cut(text, span, found)));
        end = span.end();
      }
    }
    add(runs, new Run(null, false, Piece.cut(text, new Span(end, text.length()), found)));
    return runs;
  }

  private static void add(List<Run> runs, Run run) {
    if (!run.pieces.isEmpty()) {
      runs.add(run);
    }
  }
}
