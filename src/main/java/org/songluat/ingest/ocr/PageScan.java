package org.songluat.ingest.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import org.songluat.ingest.layout.Box;

/**
 * The picture of a page.
 *
 * @param number of the page, from 1
 * @param grey the picture, in grey
 * @param dpi how many of its dots go on an inch
 */
public record PageScan(int number, BufferedImage grey, double dpi) {
  private static final int POINTS = 72;

  /** In inches: the least that a seal measures. */
  private static final double SEAL = 0.6;

  private static final double LONGEST_SEAL = 2;

  /** How bright the red of a seal is, and how much brighter than other colours. */
  private static final int RED = 110;

  private static final int REDDER = 60;

  /**
   * The scan of a picture in any colours. Red seals are taken off it where they are as large and as
   * round as seals; red print stays.
   */
  public static PageScan of(int number, BufferedImage picture, double dpi) {
    BufferedImage grey = blank(picture.getWidth(), picture.getHeight());
    Graphics2D graphics = grey.createGraphics();
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    if (picture.getColorModel().getNumColorComponents() > 1) {
      seals(picture, dpi).forEach(seal -> whiten(picture, grey, seal));
    }
    return new PageScan(number, grey, dpi);
  }

  private static BufferedImage blank(int width, int height) {
    BufferedImage blank = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = blank.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return blank;
  }

  private static List<Cut> seals(BufferedImage picture, double dpi) {
    Bitmap red =
        Bitmap.of(picture.getWidth(), picture.getHeight(), (x, y) -> isRed(picture.getRGB(x, y)));
    return Ink.of(red, dpi).stream()
        .filter(b -> isSeal(b.width() / POINTS, b.height() / POINTS))
        .map(b -> Cut.of(b, dpi / POINTS))
        .toList();
  }

  private static boolean isSeal(double width, double height) {
    return Math.min(width, height) >= SEAL
        && Math.max(width, height) <= LONGEST_SEAL * Math.min(width, height);
  }

  private static boolean isRed(int rgb) {
    int red = rgb >> 16 & 0xFF;
    return red > RED && red - Math.max(rgb >> 8 & 0xFF, rgb & 0xFF) > REDDER;
  }

  private static void whiten(BufferedImage picture, BufferedImage grey, Cut seal) {
    Cut cut = seal.spread(0, grey);
    for (int y = cut.top(); y < cut.bottom(); y++) {
      for (int x = cut.left(); x < cut.right(); x++) {
        if (isRed(picture.getRGB(x, y))) {
          grey.getRaster().setSample(x, y, 0, 0xFF);
        }
      }
    }
  }

  /** A copy turned clockwise by so many degrees, on paper large enough for it. */
  PageScan turned(double degrees) {
    double angle = Math.toRadians(degrees);
    double sin = Math.abs(Math.sin(angle));
    double cos = Math.abs(Math.cos(angle));
    int width = (int) Math.round(grey.getWidth() * cos + grey.getHeight() * sin);
    int height = (int) Math.round(grey.getWidth() * sin + grey.getHeight() * cos);
    AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    turn.rotate(angle);
    turn.translate(-grey.getWidth() / 2.0, -grey.getHeight() / 2.0);
    BufferedImage turned = blank(width, height);
    Graphics2D graphics = turned.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(grey, turn, null);
    graphics.dispose();
    return new PageScan(number, turned, dpi);
  }

  long dots() {
    return (long) grey.getWidth() * grey.getHeight();
  }

  double width() {
    return grey.getWidth() * POINTS / dpi;
  }

  double height() {
    return grey.getHeight() * POINTS / dpi;
  }

  /** The part of the picture where a box in points lies, with so many inches round it. */
  Cut cut(Box box, double margin) {
    return Cut.of(box, dpi / POINTS).spread((int) (margin * dpi), grey);
  }
}
