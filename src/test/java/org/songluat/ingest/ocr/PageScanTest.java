package org.songluat.ingest.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class PageScanTest {
  private static final int WHITE = 255;

  private static int grey(PageScan page, double x, double y) {
    return page.grey().getRaster().getSample(Scan.dots(x), Scan.dots(y), 0);
  }

  @Test
  void aRedSealIsTakenOffAndTheTextUnderItStays() {
    Scan scan = new Scan(300, 200).colour(Color.RED).ring(100, 50, 90);
    PageScan page = scan.colour(Color.BLACK).text(140, 90, 5).page();
    assertEquals(WHITE, grey(page, 100, 95));
    assertTrue(grey(page, 140.5, 95) < 50);
  }

  @Test
  void redPrintStays() {
    PageScan page = new Scan(300, 200).colour(Color.RED).text(20, 40, 30).page();
    assertTrue(grey(page, 20.5, 45) < 150);
  }

  @Test
  void blueSignaturesStayAsNumbersAreWrittenInBlueToo() {
    PageScan page = new Scan(300, 200).colour(Color.BLUE).ring(100, 50, 90).page();
    assertTrue(grey(page, 100, 95) < 150);
  }

  @Test
  void aTurnedPageHasRoomForAllOfIt() {
    PageScan page = new Scan(300, 200).page().turned(90);
    assertEquals(200, Math.round(page.width()));
    assertEquals(300, Math.round(page.height()));
  }
}
