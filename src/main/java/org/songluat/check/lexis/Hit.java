package org.songluat.check.lexis;

import org.songluat.text.Span;

/**
 * A term that stands in the Vietnamese side.
 *
 * @param start its first word
 * @param end after its last
 * @param place the English word where it is rendered, -1 where it is not
 * @param near whether only words near it stand there
 * @param segment which clause of the side it stands in
 * @param span where in its text
 */
record Hit(int start, int end, Term term, int place, boolean near, int segment, Span span) {
  boolean rendered() {
    return place >= 0 && !near;
  }

  int length() {
    return end - start;
  }
}
