package org.songluat.check.lexis;

import org.songluat.text.Span;

/**
 * A Vietnamese term that nothing renders.
 *
 * @param others how many English words near its place come from nowhere
 * @param partly whether parts of it are rendered
 * @param beside whether the stranger stands right beside what renders its neighbour
 * @param stranger an English term near its place whose Vietnamese stands nowhere, or null
 */
record Lost(Hit hit, int others, Stranger stranger, boolean partly, boolean beside) {
  /** An English term that no Vietnamese word of its bead accounts for. */
  record Stranger(int segment, Span span) {
    static final Stranger NONE = new Stranger(-1, new Span(0, 0));
  }

  boolean replaced() {
    return stranger.segment() >= 0;
  }
}
