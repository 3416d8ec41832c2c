package org.songluat.ingest.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkewTest {
  /** A page of fifteen lines that was laid askew. */
  private static Bitmap page(double degrees) {
    Scan scan = new Scan(400, 400).turn(degrees);
    for (int i = 0; i < 15; i++) {
      scan.text(50, 60 + 18 * i, 100);
    }
    return scan.bitmap();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-2, -0.8, 1, 2.5})
  void aPageIsTurnedBack(double degrees) {
    assertEquals(-degrees, Skew.of(page(degrees), Scan.DPI), 0.15);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1})
  void whatLiesStraightIsLeftAlone(double degrees) {
    assertEquals(0, Skew.of(page(degrees), Scan.DPI));
  }
}
