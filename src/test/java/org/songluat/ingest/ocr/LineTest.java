package org.songluat.ingest.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineTest {
  private static final double LETTER = 10;
  private static final double SPACE = 5;

  /** A line of words, each followed by how sure it is. */
  static Line line(Object... wordsAndCertainties) {
    List<Line.Seen> words = new ArrayList<>();
    double left = 0;
    for (int i = 0; i < wordsAndCertainties.length; i += 2) {
      String word = (String) wordsAndCertainties[i];
      double right = left + LETTER * word.length();
      words.add(new Line.Seen(word, left, right, (Double) wordsAndCertainties[i + 1]));
      left = right + SPACE;
    }
    return line(words);
  }

  static Line line(List<Line.Seen> words) {
    return new Line(words, 0, 30, 25, 30);
  }

  static List<String> texts(Line line) {
    return line.words().stream().map(Line.Seen::text).toList();
  }

  private static Optional<List<String>> cleaned(Line line) {
    return line.cleaned().map(LineTest::texts);
  }

  @Test
  void doubtfulSignsAtTheEndsAreStains() {
    assertEquals(
        Optional.of(List.of("cây", "bàng")),
        cleaned(line("_", 0.4, "cây", 0.9, "bàng", 0.9, "~", 0.5)));
  }

  @Test
  void aDashThatIsSureBeginsAnItem() {
    assertEquals(Optional.of(List.of("-", "cây")), cleaned(line("-", 0.93, "cây", 0.96)));
  }

  @Test
  void aLineOfStainsIsNone() {
    assertEquals(Optional.empty(), cleaned(line("_", 0.4, ".", 0.2)));
  }

  @Test
  void theWordBeforeAnInstrumentsNumberIsKnown() {
    Line misread = line("Sắ:", 0.6, "17/HTC-TC", 0.9);
    assertEquals(List.of("Số:", "17/HTC-TC"), texts(misread.numbered()));
    Line other = line("Bà:", 0.6, "24/5", 0.9);
    assertEquals(List.of("Bà:", "24/5"), texts(other.numbered()));
    Line point = line("a.", 0.9, "17/2024/HTC-TC", 0.9);
    assertEquals(List.of("a.", "17/2024/HTC-TC"), texts(point.numbered()));
  }

  @Test
  void whatWasReadTwiceIsOnce() {
    Line line =
        line(
            List.of(
                new Line.Seen("Tổ", 0, 30, 0.91),
                new Line.Seen("ổ", 12, 30, 0.4),
                new Line.Seen("chức", 40, 80, 0.95)));
    assertEquals(Optional.of(List.of("Tổ", "chức")), cleaned(line));
  }
}
