package org.songluat.structure.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.structure.Sources;

/** Paragraphs broken by a width, in columns or as print, come back as they were. */
class WrapRuleTest {
  private static final String[] WORDS = {
    "thư", "viện", "mở", "cửa", "cho", "mọi", "người", "trong", "xã", "sách", "được", "mượn",
    "nghiêng", "và", "ở", "illicit", "mammoth", "WWW", "in", "il"
  };

  private final Random random = new Random(7);

  /** Sentences of one paragraph; the words are drawn, the ends are full stops. */
  private String paragraph(int sentences) {
    List<String> text = new ArrayList<>();
    for (int s = 0; s < sentences; s++) {
      List<String> words = new ArrayList<>(List.of("Thư"));
      for (int w = 0; w < 9 + random.nextInt(12); w++) {
        words.add(WORDS[random.nextInt(WORDS.length)]);
      }
      text.add(String.join(" ", words) + ".");
    }
    return String.join(" ", text);
  }

  /**
   * Lines of paragraphs after whose last line the next paragraph's first word would have fitted.
   */
  private List<List<String>> pages(double width, ToDoubleFunction<String> measure) {
    List<List<String>> paragraphs = new ArrayList<>();
    while (paragraphs.size() < 60) {
      List<String> lines = wrapped(paragraph(1 + random.nextInt(4)), width, measure);
      if (measure.applyAsDouble(lines.getLast() + " Thư") < width - 1) {
        paragraphs.add(lines);
      }
    }
    return paragraphs;
  }

  private static void assertJoined(List<List<String>> paragraphs) {
    assertEquals(
        paragraphs.stream().map(lines -> String.join(" ", lines)).toList(),
        read(paragraphs.stream().flatMap(List::stream).toList()));
  }

  private static List<String> wrapped(String text, double width, ToDoubleFunction<String> measure) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (measure.applyAsDouble(longer) > width) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }

  private static List<String> read(List<String> lines) {
    return Reflow.paragraphs(Sources.lines(lines.toArray(String[]::new))).stream()
        .map(Paragraph::text)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 72, 100})
  void linesBrokenAtAColumnAreJoinedWhereTheNextWordDidNotFit(int columns) {
    assertJoined(pages(columns, String::length));
  }

  @ParameterizedTest
  @ValueSource(ints = {24, 32, 40})
  void printedLinesAreJoinedByTheWidthOfTheirLetters(int ems) {
    assertJoined(pages(ems, PrintWidth::of));
  }

  @Test
  void aLineThatEndsInAReferenceGoesOnThoughTheNextLooksLikeALabel() {
    assertEquals(
        List.of(
            "Người đọc trả sách trong thời hạn nêu tại khoản 1. Điều này không áp dụng cho trẻ em"
                + " ở trong xã.",
            "Người đọc giữ sách sạch và không viết vào sách của thư viện trong xã."),
        read(
            List.of(
                "Người đọc trả sách trong thời hạn nêu tại khoản",
                "1. Điều này không áp dụng cho trẻ em ở trong",
                "xã.",
                "Người đọc giữ sách sạch và không viết vào sách",
                "của thư viện trong xã.")));
  }

  @Test
  void aHeadingInCapitalsBeginsAParagraph() {
    assertEquals(
        List.of(
            "Người đọc trả sách trong thời hạn nêu ở thẻ của người đó và giữ sách sạch, không viết"
                + " vào sách của thư viện.",
            "TỔ CHỨC THỰC HIỆN"),
        read(
            List.of(
                "Người đọc trả sách trong thời hạn nêu ở thẻ của",
                "người đó và giữ sách sạch, không viết vào sách",
                "của thư viện.",
                "TỔ CHỨC THỰC HIỆN")));
  }

  @Test
  void linesLongerThanAPageIsWideAreParagraphs() {
    String sentence = "thư viện mở cửa cho mọi người trong xã ".repeat(5).strip();
    List<String> lines = List.of(sentence, sentence, sentence, sentence);
    assertEquals(lines, read(lines));
  }

  @Test
  void letterWidthsAreThoseOfPrintNotOfColumns() {
    assertEquals(PrintWidth.of("mW"), PrintWidth.of("W") + PrintWidth.of("m"));
    assertTrue(PrintWidth.of("illicit") < PrintWidth.of("mammoth"));
    assertEquals(PrintWidth.of("a"), PrintWidth.of("ậ"));
    assertEquals(0, PrintWidth.of(""));
  }
}
