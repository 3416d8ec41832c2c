package org.songluat.structure.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.structure.Sources;
import org.songluat.text.SourceText;

class SharedLinesTest {
  private static List<String> parts(String line) {
    return Reflow.paragraphs(Sources.text(line)).stream().map(Paragraph::text).toList();
  }

  @Test
  void anArticlesFirstClauseOnItsLineIsAUnitOfItsOwn() {
    assertEquals(List.of("Điều 2.", "1. Thư viện mở cửa."), parts("Điều 2. 1. Thư viện mở cửa."));
    assertEquals(
        List.of("Article 12.", "1. The library opens."),
        parts("Article 12. 1. The library opens."));
  }

  @Test
  void soIsAClausesFirstPoint() {
    assertEquals(List.of("Điều 3.-", "1.", "a) Sách;"), parts("Điều 3.- 1. a) Sách;"));
  }

  @Test
  void thePartsStandWhereTheyArePrinted() {
    SourceText source = Sources.text("  Điều  2.   1.  Thư viện\tmở cửa.");
    assertEquals(
        List.of("Điều  2.", "1.  Thư viện\tmở cửa."),
        Reflow.paragraphs(source).stream().map(p -> p.span().of(source.text())).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Điều 2. Ngày 1. 2. 2020",
        "Điều 2. 2. Thư viện mở cửa.",
        "Điều 2. 10. Thư viện mở cửa.",
        "Điều 2 1. Thư viện mở cửa.",
        "1. b) Sách;",
        "1. Sách (a) và báo"
      })
  void otherLinesStayWhole(String line) {
    assertEquals(List.of(line), parts(line));
  }
}
