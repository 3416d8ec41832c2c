package org.songluat.ingest.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.songluat.ingest.ocr.LineTest.line;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecondLookTest {
  private static List<String> corrected(Line line, Line other) {
    return LineTest.texts(SecondLook.corrected(line, List.of(other)));
  }

  @Test
  void linesWithDigitsOrDoubtsAreDue() {
    assertTrue(SecondLook.isDue(line("ngày", 0.9, "05", 0.9)));
    assertTrue(SecondLook.isDue(line("ngày", 0.5)));
    assertFalse(SecondLook.isDue(line("ngày", 0.9)));
  }

  @Test
  void aNumberTakenForLettersIsTheOtherReadings() {
    assertEquals(
        List.of("ngày", "15", "tháng"),
        corrected(
            line("ngày", 0.95, "lŠ", 0.4, "tháng", 0.96),
            line("ngay", 0.8, "15", 0.9, "thang", 0.7)));
  }

  @Test
  void theNumberWrittenByHandBeforeACodeIsTheOtherReadings() {
    assertEquals(
        List.of("Số:", "288/QĐ-HTC"),
        corrected(line("Số:", 0.93, "/8#/QĐ-HTC", 0.3), line("$6:", 0.4, "288/QD-HTC", 0.8)));
  }

  @Test
  void wordsThatAreSureStay() {
    assertEquals(
        List.of("cây", "bàng"),
        corrected(line("cây", 0.95, "bàng", 0.96), line("205", 0.9, "8089", 0.9)));
  }

  @Test
  void aNumberThatWasMissedIsPutIn() {
    Line line =
        line(List.of(new Line.Seen("ngày", 0, 40, 0.9), new Line.Seen("tháng", 100, 150, 0.9)));
    Line other = line(List.of(new Line.Seen("08", 55, 80, 0.9)));
    assertEquals(List.of("ngày", "08", "tháng"), corrected(line, other));
  }

  @Test
  void partsOfANumberAreOneNumber() {
    Line line =
        line(
            List.of(
                new Line.Seen("ngày", 0, 40, 0.9),
                new Line.Seen("1", 50, 60, 0.6),
                new Line.Seen("I", 62, 72, 0.5)));
    Line other = line(List.of(new Line.Seen("11", 50, 72, 0.9)));
    assertEquals(List.of("ngày", "11"), corrected(line, other));
  }
}
