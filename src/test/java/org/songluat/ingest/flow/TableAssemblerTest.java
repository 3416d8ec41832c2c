package org.songluat.ingest.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.text.legacy.FontRun;

class TableAssemblerTest {
  private final TableAssembler tables = new TableAssembler();

  @Test
  void cellsAndRowsBecomeATable() {
    tables.add(0, text("before"));
    cell(1, "a");
    cell(1, "b");
    tables.endRow(1);
    cell(1, "c");
    tables.endRow(1);
    tables.add(0, text("after"));
    assertEquals(
        List.of(
            text("before"),
            new Flow.Table(List.of(row(cell(text("a")), cell(text("b"))), row(cell(text("c"))))),
            text("after")),
        tables.finish());
  }

  @Test
  void aTableWithinACellIsOfTheCell() {
    tables.add(1, text("outer"));
    cell(2, "inner");
    tables.endRow(2);
    tables.endCell(1);
    tables.endRow(1);
    Flow inner = new Flow.Table(List.of(row(cell(text("inner")))));
    assertEquals(
        List.of(new Flow.Table(List.of(row(new Flow.Cell(List.of(text("outer"), inner)))))),
        tables.finish());
  }

  @Test
  void aTableThatIsCutOffKeepsItsText() {
    cell(1, "a");
    tables.add(1, text("b"));
    assertEquals(
        List.of(new Flow.Table(List.of(row(cell(text("a")), cell(text("b")))))), tables.finish());
  }

  private void cell(int level, String text) {
    tables.add(level, text(text));
    tables.endCell(level);
  }

  private static Flow.Row row(Flow.Cell... cells) {
    return new Flow.Row(List.of(cells));
  }

  private static Flow.Cell cell(Flow content) {
    return new Flow.Cell(List.of(content));
  }

  private static Flow.Paragraph text(String text) {
    return new Flow.Paragraph(List.of(FontRun.plain(text)));
  }
}
