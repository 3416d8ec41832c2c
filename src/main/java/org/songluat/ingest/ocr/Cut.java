package org.songluat.ingest.ocr;

import java.awt.image.BufferedImage;
import org.songluat.ingest.layout.Box;

/** A part of a picture, in dots. */
record Cut(int left, int top, int right, int bottom) {
  /** A box in points, of which so many dots go on one. */
  static Cut of(Box box, double dots) {
    return new Cut(
        (int) (box.left() * dots),
        (int) (box.top() * dots),
        (int) Math.ceil(box.right() * dots),
        (int) Math.ceil(box.bottom() * dots));
  }

  Cut cover(Cut other) {
    return new Cut(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  boolean meets(Cut other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  int area() {
    return width() * height();
  }

  /** The cut with that many dots more on each side, as far as the picture has them. */
  Cut spread(int by, BufferedImage picture) {
    return new Cut(
        Math.max(0, left - by),
        Math.max(0, top - by),
        Math.min(picture.getWidth(), right + by),
        Math.min(picture.getHeight(), bottom + by));
  }
}
