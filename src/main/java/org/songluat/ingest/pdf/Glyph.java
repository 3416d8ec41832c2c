package org.songluat.ingest.pdf;

/**
 * What is printed at one place, a letter most often, in points from the upper left corner of the
 * page.
 *
 * @param size of its font
 */
record Glyph(String text, double left, double right, double baseline, double size) {
  private static final String NO_BREAK_SPACE = "\u00A0";

  boolean isBlank() {
    return text.isBlank() || text.equals(NO_BREAK_SPACE);
  }

  double width() {
    return right - left;
  }

  /** The same place with another text. */
  Glyph saying(String other) {
    return new Glyph(other, left, right, baseline, size);
  }

  /** The same text on another line. */
  Glyph on(double line) {
    return new Glyph(text, left, right, line, size);
  }
}
