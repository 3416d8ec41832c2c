package org.songluat.ingest.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.ingest.layout.Piece;
import org.songluat.ingest.layout.Word;

class NoiseTest {
  private static Piece piece(String text, double certainty, double size) {
    List<Word> words = new ArrayList<>();
    for (String word : text.split(" ")) {
      double left = 10.0 * words.size();
      words.add(new Word(word, left, left + 8, certainty));
    }
    return new Piece(words, 100, size);
  }

  /** Whether a piece is noise on a page that has text in 12 points. */
  private static boolean isNoise(Piece piece) {
    Piece text = piece("Điều một của bản này", 0.95, 12);
    return Noise.of(List.of(text, text, piece)).noise().contains(piece);
  }

  @ParameterizedTest
  @CsvSource({
    "c- ca, 0.2",
    ".àẰẶ*, 0.5",
    "<, 0.9",
    "_ ~, 0.9",
    "hs, 0.6",
    "f, 0.5",
    "“6_, 0.2",
    "TXYZT, 0.9"
  })
  void stainsAndSealsAreNoWords(String text, double certainty) {
    assertEquals(true, isNoise(piece(text, certainty, 12)), text);
  }

  @ParameterizedTest
  @CsvSource({
    "Phan Văn Mẫu, 0.4",
    "7, 0.9",
    "'1,3', 0.6",
    "IV, 0.7",
    "A, 0.6",
    "a), 0.8",
    "Lưu: VT, 0.5",
    "07/QĐ-HTC, 0.5",
    "trees, 0.7",
    "(35m), 0.7"
  })
  void wordsNumbersAndLabelsStay(String text, double certainty) {
    assertEquals(false, isNoise(piece(text, certainty, 12)), text);
  }

  @Test
  void dirtInARowMayLookLikeAWord() {
    assertEquals(true, isNoise(piece("ca la", 0.5, 5)));
  }
}
