package org.songluat.exchange;

import org.songluat.text.Span;

/** A range of UTF-16 offsets in JSON. */
public record SpanView(int start, int end) {
  public static SpanView of(Span span) {
    return new SpanView(span.start(), span.end());
  }
}
