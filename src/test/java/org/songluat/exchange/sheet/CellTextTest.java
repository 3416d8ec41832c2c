package org.songluat.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CellTextTest {
  private static final int LONGEST = 32_767;

  private static String joined(List<String> pieces) {
    return pieces.stream().collect(Collectors.joining()).replace(" […][…] ", "");
  }

  @Test
  void whatFitsIsOnePiece() {
    assertEquals(List.of(""), CellText.pieces(""));
    assertEquals(List.of("a"), CellText.pieces("a\u0001"));
    assertEquals(1, CellText.pieces("x".repeat(LONGEST)).size());
  }

  @Test
  void whatDoesNotFitIsCutWithAMarkAndNothingIsLost() {
    String text = "x".repeat(LONGEST + 1);
    List<String> pieces = CellText.pieces(text);
    assertEquals(3, pieces.size());
    assertTrue(pieces.getFirst().endsWith("x […]"));
    assertTrue(pieces.getLast().startsWith("[…] x"));
    assertEquals(text, joined(pieces));
  }

  @Test
  void aCharacterOfTwoHalvesStaysWhole() {
    for (String shift : List.of("", "x")) {
      String text = shift + "🚲".repeat(LONGEST);
      List<String> pieces = CellText.pieces(text);
      assertEquals(text, joined(pieces));
      for (String piece : pieces) {
        assertFalse(piece.replace(" […]", "").endsWith("\uD83D"));
      }
    }
  }

  @Test
  void whatReadsAsAnEscapeIsEscapedAndStillFits() {
    assertEquals(List.of("_x005F_x0041_ _x"), CellText.pieces("_x0041_ _x"));
    for (String piece : CellText.pieces("_x0041".repeat(6000))) {
      assertTrue(piece.length() <= LONGEST, piece.length() + " characters");
    }
  }
}
