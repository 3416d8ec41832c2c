package org.songluat.ingest.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class BitmapTest {
  private static final int SIDE = 10;

  /** Paper with an upright line of ink, four dots from the left. */
  private static BufferedImage grey(int paper, int ink) {
    BufferedImage grey = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        grey.getRaster().setSample(x, y, 0, x == 4 ? ink : paper);
      }
    }
    return grey;
  }

  @Test
  void inkIsPartedFromPaperWhateverTheirGreys() {
    for (BufferedImage grey : List.of(grey(255, 0), grey(250, 190), grey(120, 60))) {
      Bitmap page = Bitmap.of(grey);
      assertTrue(page.isBlack(4, 3));
      assertFalse(page.isBlack(5, 3));
    }
  }

  @Test
  void whatIsTakenOffTheBitmapIsTakenOffThePicture() {
    BufferedImage grey = grey(250, 10);
    Bitmap page = Bitmap.of(grey);
    page.whiten(4, 3);
    page.clean(grey);
    assertEquals(255, grey.getRaster().getSample(4, 3, 0));
    assertEquals(10, grey.getRaster().getSample(4, 4, 0));
  }

  @Test
  void aPictureInColoursIsRefused() {
    BufferedImage colours = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
    assertEquals(
        "A picture must be grey, got type 1",
        assertThrows(IllegalArgumentException.class, () -> Bitmap.of(colours)).getMessage());
  }
}
