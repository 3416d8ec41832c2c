package org.songluat.ingest.ocr;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.songluat.ingest.layout.Box;

/** A picture of a page to draw on, in points; text is a row of upright strokes. */
final class Scan {
  static final double DPI = 200;

  /** On a point. */
  private static final double DOTS = DPI / 72;

  private static final double LETTER = 3;
  private static final double LETTER_HEIGHT = 10;

  private final BufferedImage picture;
  private final Graphics2D graphics;

  Scan(double width, double height) {
    picture = new BufferedImage(dots(width), dots(height), BufferedImage.TYPE_INT_RGB);
    graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    graphics.setColor(Color.BLACK);
  }

  static int dots(double points) {
    return (int) Math.round(points * DOTS);
  }

  Scan colour(Color colour) {
    graphics.setColor(colour);
    return this;
  }

  Scan ink(double left, double top, double width, double height) {
    graphics.fillRect(dots(left), dots(top), dots(width), dots(height));
    return this;
  }

  Scan text(double left, double top, int letters) {
    for (int i = 0; i < letters; i++) {
      ink(left + LETTER * i, top, 1, LETTER_HEIGHT);
    }
    return this;
  }

  Scan ring(double left, double top, double size) {
    graphics.setStroke(new BasicStroke(dots(2)));
    graphics.drawOval(dots(left), dots(top), dots(size), dots(size));
    return this;
  }

  /** Turns what is drawn from now on, about the middle of the page. */
  Scan turn(double degrees) {
    graphics.rotate(Math.toRadians(degrees), picture.getWidth() / 2.0, picture.getHeight() / 2.0);
    return this;
  }

  PageScan page() {
    return PageScan.of(1, picture, DPI);
  }

  Bitmap bitmap() {
    return Bitmap.of(page().grey());
  }

  static Box rounded(Box box) {
    return new Box(
        Math.round(box.left()),
        Math.round(box.top()),
        Math.round(box.right()),
        Math.round(box.bottom()));
  }
}
