package org.songluat.ingest.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** A page in black and white. */
final class Bitmap {
  private static final int LEVELS = 256;

  private final int width;
  private final int height;
  private final boolean[] black;

  /** Which dots of a page are black. */
  interface Dots {
    boolean isBlack(int x, int y);
  }

  private Bitmap(int width, int height) {
    this.width = width;
    this.height = height;
    this.black = new boolean[width * height];
  }

  static Bitmap of(int width, int height, Dots dots) {
    Bitmap bitmap = new Bitmap(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        bitmap.black[y * width + x] = dots.isBlack(x, y);
      }
    }
    return bitmap;
  }

  /** A grey picture, cut at the level that best parts its ink from its paper (Otsu 1979). */
  static Bitmap of(BufferedImage grey) {
    byte[] dots = dots(grey);
    int level = level(dots);
    Bitmap bitmap = new Bitmap(grey.getWidth(), grey.getHeight());
    for (int i = 0; i < dots.length; i++) {
      bitmap.black[i] = (dots[i] & 0xFF) <= level;
    }
    return bitmap;
  }

  /** Paints white on the picture what is white here. */
  void clean(BufferedImage grey) {
    byte[] dots = dots(grey);
    for (int i = 0; i < dots.length; i++) {
      if (!black[i]) {
        dots[i] = (byte) 0xFF;
      }
    }
  }

  private static byte[] dots(BufferedImage grey) {
    if (grey.getType() != BufferedImage.TYPE_BYTE_GRAY) {
      throw new IllegalArgumentException("A picture must be grey, got type " + grey.getType());
    }
    return ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
  }

  private static int level(byte[] dots) {
    long[] count = new long[LEVELS];
    double sum = 0;
    for (byte dot : dots) {
      count[dot & 0xFF]++;
      sum += dot & 0xFF;
    }
    double dark = 0;
    double darkSum = 0;
    double best = -1;
    int level = LEVELS / 2;
    for (int i = 0; i < LEVELS - 1; i++) {
      dark += count[i];
      darkSum += (double) i * count[i];
      double light = dots.length - dark;
      double apart = dark * light == 0 ? 0 : darkSum / dark - (sum - darkSum) / light;
      double between = dark * light * apart * apart;
      if (between > best) {
        best = between;
        level = i;
      }
    }
    return level;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean isBlack(int x, int y) {
    return black[y * width + x];
  }

  void whiten(int x, int y) {
    black[y * width + x] = false;
  }

  /** The page seen along its level or its upright lines, on the same dots. */
  Lanes lanes(boolean level) {
    return level ? new Lanes(width, height, 1, width) : new Lanes(height, width, width, 1);
  }

  /** The page seen along one of its axes, so that level and upright rules are found alike. */
  final class Lanes {
    private final int length;
    private final int count;
    private final int step;
    private final int stride;

    private Lanes(int length, int count, int step, int stride) {
      this.length = length;
      this.count = count;
      this.step = step;
      this.stride = stride;
    }

    int length() {
      return length;
    }

    int count() {
      return count;
    }

    boolean isBlack(int along, int lane) {
      return black[along * step + lane * stride];
    }

    void whiten(int along, int from, int to) {
      for (int lane = from; lane <= to; lane++) {
        black[along * step + lane * stride] = false;
      }
    }
  }
}
