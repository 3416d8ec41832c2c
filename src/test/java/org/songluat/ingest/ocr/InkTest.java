package org.songluat.ingest.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.ingest.layout.Box;

class InkTest {
  private static List<Box> boxes(Bitmap page) {
    return Ink.of(page, Scan.DPI).stream().map(Scan::rounded).toList();
  }

  @Test
  void wordsOfALineAreOnePlaceColumnsAreTwo() {
    Bitmap page = new Scan(300, 200).text(20, 40, 10).text(55, 40, 10).text(150, 40, 10).bitmap();
    assertEquals(List.of(new Box(20, 40, 83, 50), new Box(150, 40, 178, 50)), boxes(page));
  }

  @Test
  void specksAreTakenOff() {
    Bitmap page = new Scan(300, 200).text(20, 40, 10).ink(200, 150, 1, 1).bitmap();
    assertEquals(List.of(new Box(20, 40, 48, 50)), boxes(page));
    assertFalse(page.isBlack(Scan.dots(200.5), Scan.dots(150.5)));
  }

  @Test
  void aBlankPageHasNone() {
    assertEquals(List.of(), boxes(new Scan(100, 100).bitmap()));
  }
}
