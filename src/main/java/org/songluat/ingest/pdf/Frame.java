package org.songluat.ingest.pdf;

import org.apache.pdfbox.text.TextPosition;
import org.songluat.ingest.layout.Box;
import org.songluat.ingest.layout.Rule;

/**
 * A page turned so that text in one direction is upright on it.
 *
 * @param direction in degrees, a multiple of 90
 */
record Frame(int direction, double pageWidth, double pageHeight) {
  /** A letter's width in ems; beyond these the size that a font states is wrong. */
  private static final double WIDEST = 2.5;

  private static final double NARROWEST = 0.02;

  double width() {
    return isUpright() ? pageWidth : pageHeight;
  }

  double height() {
    return isUpright() ? pageHeight : pageWidth;
  }

  private boolean isUpright() {
    return direction % 180 == 0;
  }

  Glyph glyph(TextPosition letter) {
    String text = letter.getUnicode();
    double left = letter.getXDirAdj();
    double width = letter.getWidthDirAdj();
    double stated = letter.getYScale();
    boolean wrong = width > WIDEST * stated * text.length() || width < NARROWEST * stated;
    // A letter is half as wide as its font is high, more or less.
    double size = wrong && width > 0 ? 2 * width : Math.max(stated, 1);
    return new Glyph(Letters.plain(text), left, left + width, letter.getYDirAdj(), size);
  }

  /** Whether any of the glyph lies on the page. */
  boolean shows(Glyph glyph) {
    return glyph.right() > 0
        && glyph.left() < width()
        && glyph.baseline() > 0
        && glyph.baseline() - glyph.size() < height();
  }

  /** A box of the file, whose heights are counted from the lower edge, as it lies here. */
  Box box(Box stored) {
    return switch (direction) {
      case 90 -> new Box(stored.top(), stored.left(), stored.bottom(), stored.right());
      case 180 ->
          new Box(
              pageWidth - stored.right(), stored.top(), pageWidth - stored.left(), stored.bottom());
      case 270 ->
          new Box(
              pageHeight - stored.bottom(),
              pageWidth - stored.right(),
              pageHeight - stored.top(),
              pageWidth - stored.left());
      default ->
          new Box(
              stored.left(),
              pageHeight - stored.bottom(),
              stored.right(),
              pageHeight - stored.top());
    };
  }

  Rule rule(Box stored) {
    Box box = box(stored);
    return new Rule(box.left(), box.top(), box.right(), box.bottom());
  }
}
