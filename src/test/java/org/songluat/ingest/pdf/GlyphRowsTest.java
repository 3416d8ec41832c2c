package org.songluat.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.ingest.layout.Piece;

class GlyphRowsTest {
  private final List<Glyph> page = new ArrayList<>();

  /** Prints letters half an em wide, and returns where they end. */
  private double print(double left, double baseline, double size, String letters) {
    double at = left;
    for (String letter : letters.split("")) {
      page.add(new Glyph(letter, at, at + size / 2, baseline, size));
      at += size / 2;
    }
    return at;
  }

  private List<String> lines() {
    return GlyphRows.pieces(page).stream().map(Piece::text).map(Letters::unicode).toList();
  }

  @Test
  void lettersAreReadWhereTheyStandWhateverTheOrderOfPrinting() {
    print(50, 100, 10, "dòng một");
    print(50, 115, 10, "dòng hai");
    Collections.reverse(page);
    assertEquals(List.of("dòng một", "dòng hai"), lines());
  }

  @Test
  void theMarkOfANoteStaysRaised() {
    double end = print(50, 100, 12, "cây");
    print(end, 96, 7, "12");
    assertEquals(List.of("cây¹²"), lines());
  }

  @Test
  void aMarkBeforeItsNoteIsInItsLine() {
    double end = print(50, 96, 6, "10");
    print(end + 2, 100, 9, "Tên cây");
    assertEquals(List.of("¹⁰ Tên cây"), lines());
  }

  @Test
  void aLoweredDigitIsLevel() {
    double end = print(50, 100, 12, "CO");
    print(end, 102, 8, "2");
    assertEquals(List.of("CO2"), lines());
  }

  @Test
  void smallPrintOnALineOfItsOwnIsNotRaised() {
    print(50, 100, 12, "Điều 1");
    print(50, 110, 7, "ghi chú nhỏ ở dưới");
    assertEquals(List.of("Điều 1", "ghi chú nhỏ ở dưới"), lines());
  }
}
