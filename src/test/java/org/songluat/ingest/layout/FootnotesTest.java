package org.songluat.ingest.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FootnotesTest {
  private static List<String> notes(Sheet sheet) {
    PageContent page = sheet.content();
    return Footnotes.of(page, page.pieces(), Sheet.SIZE).notes().stream()
        .map(n -> String.join(" / ", n.stream().map(Piece::text).toList()))
        .toList();
  }

  @Test
  void belowTheShortRule() {
    assertEquals(
        List.of("¹ Tên cây / khoa học.", "² Số liệu."),
        notes(
            Sheet.page()
                .lines(80, 100, "Cây bàng¹ ở phường²")
                .rule(80, 700, 200, 700)
                .size(9)
                .lines(80, 715, "¹ Tên cây", "khoa học.", "² Số liệu.")));
  }

  @Test
  void inSmallPrintWithoutARuleWhereTheMarkStandsInTheText() {
    assertEquals(
        List.of("[1] Tên cây."),
        notes(
            Sheet.page()
                .lines(80, 100, "Cây bàng [1] ở phường", "được trồng.")
                .size(9)
                .print(80, 715, "[1] Tên cây.")));
  }

  @Test
  void smallPrintWithoutAMarkInTheTextIsText() {
    assertEquals(
        List.of(),
        notes(
            Sheet.page()
                .lines(80, 100, "Cây bàng ở phường")
                .size(9)
                .print(80, 715, "(1) Nguồn của số liệu.")));
  }

  @Test
  void theRuleUnderAHeadingIsNone() {
    assertEquals(
        List.of(),
        notes(
            Sheet.page()
                .print(250, 260, "QUYẾT ĐỊNH")
                .rule(260, 265, 330, 265)
                .lines(80, 300, "Cây bàng ở phường", "được trồng.")));
  }
}
