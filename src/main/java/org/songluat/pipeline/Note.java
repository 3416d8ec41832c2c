package org.songluat.pipeline;

import org.songluat.align.correction.Entry;
import org.songluat.align.correction.Verdict;
import org.songluat.law.Finding;
import org.songluat.text.Span;

/** Makes the findings of this package, which concern whole files and works, not places in them. */
final class Note {
  /** The code of corrections that no longer fit. */
  static final String UNFIT = "correction-unfit";

  private static final Span WHOLE = new Span(0, 0);

  private Note() {}

  static Finding of(String code, String message) {
    return new Finding(code, message, WHOLE);
  }

  /** Pages that strangers read show it: who made the correction is not told. */
  static Finding unfit(Verdict verdict) {
    Entry.Made made = verdict.made();
    String message = "A correction must find its clauses as they were; number %d (%s) is kept: %s";
    return of(
        UNFIT,
        message.formatted(made.number(), made.correction().action().code(), verdict.reason()));
  }
}
