package org.songluat.ingest.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.songluat.ingest.flow.Flow;
import org.songluat.ingest.flow.FlowWriter;
import org.songluat.ingest.source.SourceBuilder;
import org.songluat.text.legacy.FontRun;

/**
 * Reads one sheet, row by row from left to right. Rows and columns that are folded away are read
 * too: filters hide them, and what they hold is still of the table.
 */
final class SheetReader {
  private final Sheet sheet;
  private final CellText cells;
  private final SourceBuilder into;
  private int length;

  SheetReader(Sheet sheet, CellText cells, SourceBuilder into) {
    this.sheet = sheet;
    this.cells = cells;
    this.into = into;
  }

  /** The sheet's name, head and foot are beside the text: they are on its tab and its margins. */
  void read() {
    List<Flow.Row> rows = rows();
    List<Flow> boxes = cells.boxes(sheet);
    if (rows.isEmpty() && boxes.isEmpty()) {
      return;
    }
    aside(sheet.getSheetName());
    aside(sheet.getHeader());
    FlowWriter.write(List.of(new Flow.Table(rows)), into);
    FlowWriter.write(boxes, into);
    aside(sheet.getFooter());
  }

  private List<Flow.Row> rows() {
    List<Flow.Row> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<CellRangeAddress> merged = merged(row.getRowNum());
      List<Flow.Cell> read = new ArrayList<>();
      for (Cell cell : row) {
        if (!isCovered(cell, merged)) {
          read(cell, read);
        }
      }
      if (!read.isEmpty()) {
        rows.add(new Flow.Row(read));
      }
    }
    return rows;
  }

  private void read(Cell cell, List<Flow.Cell> into) {
    List<FontRun> runs = cells.of(cell);
    if (runs.stream().anyMatch(r -> !r.text().isBlank())) {
      runs.forEach(r -> count(r.text().length()));
      into.add(new Flow.Cell(List.of(new Flow.Paragraph(runs))));
    }
  }

  private void count(int characters) {
    length += characters;
    into.checkText(length);
  }

  private List<CellRangeAddress> merged(int row) {
    return sheet.getMergedRegions().stream()
        .filter(r -> r.getFirstRow() <= row && row <= r.getLastRow())
        .toList();
  }

  /** Whether a cell lies below another: of cells that are merged only the first is seen. */
  private static boolean isCovered(Cell cell, List<CellRangeAddress> merged) {
    return merged.stream()
        .anyMatch(r ->
            r.isInRange(cell)
                && (r.getFirstRow() != cell.getRowIndex()
                    || r.getFirstColumn() != cell.getColumnIndex()));
  }

  private void aside(HeaderFooter margin) {
    aside(
        String.join(
            " ", clean(margin.getLeft()), clean(margin.getCenter()), clean(margin.getRight())));
  }

  private static String clean(String part) {
    return part == null ? "" : org.apache.poi.hssf.usermodel.HeaderFooter.stripFields(part);
  }

  private void aside(String text) {
    FlowWriter.writeAside(List.of(new Flow.Paragraph(List.of(FontRun.plain(text)))), into);
  }
}
