package org.songluat.ingest.ocr;

/**
 * How far a page was laid askew on the scanner. Lines that lie level crowd their ink in few rows:
 * the angle is that at which the rows differ most (Postl 1986).
 */
final class Skew {
  /** In degrees. */
  private static final double MOST = 4;

  private static final double STEP = 0.1;

  /** Less does no harm. */
  private static final double LEAST = 0.25;

  /** How much clearer the rows must become. */
  private static final double CLEARER = 1.05;

  /** In inches: how finely the page is looked at. */
  private static final double SQUARE = 0.015;

  private Skew() {}

  /** The degrees by which a page must be turned clockwise for its lines to lie level. */
  static double of(Bitmap page, double dpi) {
    int step = (int) Math.max(1, Math.round(SQUARE * dpi));
    double best = 0;
    double level = sharpness(page, 0, step);
    double most = level;
    for (double degrees = -MOST; degrees <= MOST + STEP / 2; degrees += STEP) {
      double sharpness = sharpness(page, Math.tan(Math.toRadians(degrees)), step);
      if (sharpness > most) {
        most = sharpness;
        best = degrees;
      }
    }
    return Math.abs(best) < LEAST || most < CLEARER * level ? 0 : best;
  }

  /** The sum of the squares of the ink in each row, the rows leaning. */
  private static double sharpness(Bitmap page, double lean, int step) {
    int reach = (int) (Math.abs(lean) * page.width() / step) + 2;
    long[] rows = new long[page.height() / step + 2 * reach + 2];
    for (int y = 0; y < page.height(); y += step) {
      for (int x = 0; x < page.width(); x += step) {
        if (page.isBlack(x, y)) {
          rows[(int) Math.floor((y + lean * x) / step) + reach]++;
        }
      }
    }
    double sum = 0;
    for (long row : rows) {
      sum += (double) row * row;
    }
    return sum;
  }
}
