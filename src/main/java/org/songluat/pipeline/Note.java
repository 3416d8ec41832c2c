package org.songluat.pipeline;

import org.songluat.law.Finding;
import org.songluat.text.Span;

/** Makes the findings of this package, which concern whole files and works, not places in them. */
final class Note {
  private static final Span WHOLE = new Span(0, 0);

  private Note() {}

  static Finding of(String code, String message) {
    return new Finding(code, message, WHOLE);
  }
}
