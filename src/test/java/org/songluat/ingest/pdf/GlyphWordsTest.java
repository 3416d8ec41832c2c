package org.songluat.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.ingest.layout.Piece;

class GlyphWordsTest {
  private static final double SIZE = 10;
  private static final double BASELINE = 100;

  private final List<Glyph> row = new ArrayList<>();
  private double at = 50;

  /** Letters half an em wide, without gaps. */
  private GlyphWordsTest print(String letters) {
    for (String letter : letters.split("")) {
      row.add(new Glyph(letter, at, at + SIZE / 2, BASELINE, SIZE));
      at += SIZE / 2;
    }
    return this;
  }

  private GlyphWordsTest gap(double ems) {
    at += ems * SIZE;
    return this;
  }

  private GlyphWordsTest spread(double ems, String letters) {
    for (String letter : letters.split("")) {
      print(letter).gap(ems);
    }
    return this;
  }

  private List<String> pieces() {
    return GlyphWords.pieces(row).stream().map(Piece::text).toList();
  }

  @Test
  void printedSpacesPartWords() {
    assertEquals(List.of("của phường"), print("của phường").pieces());
  }

  @Test
  void gapsPartWordsWhereNoSpaceIsPrinted() {
    assertEquals(List.of("của phường"), print("của").gap(0.25).print("phường").pieces());
  }

  @Test
  void theGapsOfKerningPartNothing() {
    assertEquals(List.of("phường"), print("ph").gap(0.05).print("ường").pieces());
  }

  @Test
  void aSpaceThatTakesNoRoomPartsNothing() {
    print("ph");
    row.add(new Glyph(" ", at, at, BASELINE, SIZE));
    assertEquals(List.of("phường"), print("ường").pieces());
  }

  @Test
  void spreadLettersAreWords() {
    assertEquals(List.of("QUYẾT ĐỊNH"), spread(0.3, "QUYẾT").gap(0.6).spread(0.3, "ĐỊNH").pieces());
  }

  @Test
  void figuresInColumnsAreNotSpread() {
    assertEquals(List.of("1", "2", "3", "4", "5", "6", "7"), spread(2.0, "1234567").pieces());
  }

  @Test
  void wideGapsPartPieces() {
    assertEquals(List.of("Số 7", "Hà Nội"), print("Số 7").gap(1.5).print("Hà Nội").pieces());
  }
}
