package org.songluat.ingest.layout;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineStartTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Điều 5. Cây",
        "Điều 5¹. Cây",
        "CHƯƠNG II",
        "Chương II Cây",
        "Article 5. Trees",
        "1. Cây",
        "1.2. Cây",
        "a) cây",
        "đ) cây",
        "(b) trees",
        "II - Cây",
        "A. Cây",
        "2.¹ Cây",
        "Mẫu số 01"
      })
  void labelsBeginALine(String line) {
    assertTrue(LineStart.numbered(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- cây", "• cây", "+ cây"})
  void bulletsAreLabelsWithoutANumber(String line) {
    assertTrue(LineStart.labelled(line));
    assertFalse(LineStart.numbered(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Điều 5 của bản này", "1.500 cây", "cây bàng", "2026 là năm trồng cây"})
  void otherWordsAreNone(String line) {
    assertFalse(LineStart.labelled(line));
  }

  @Test
  void aSentenceEndsBehindItsQuotesAndMarks() {
    assertTrue(LineStart.ends("cây bàng.”"));
    assertTrue(LineStart.ends("cây bàng;¹"));
    assertTrue(LineStart.ends("thực hiện./."));
    assertFalse(LineStart.ends("cây bàng,"));
    assertFalse(LineStart.ends(""));
  }
}
