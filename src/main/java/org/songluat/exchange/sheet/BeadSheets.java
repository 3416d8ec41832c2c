package org.songluat.exchange.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.songluat.check.Discrepancy;

/** The sheet of a workbook that beads go to, and another one when it is full. */
final class BeadSheets {
  static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();

  private static final List<Column> COLUMNS =
      List.of(
          new Column("bead", 8),
          new Column("score", 8),
          new Column("origin", 12),
          new Column("vi path", 24),
          new Column("en path", 24),
          new Column("Vietnamese", 70),
          new Column("English", 70),
          new Column("vi ids", 26),
          new Column("en ids", 26),
          new Column("checks", 60));

  /** A width's unit: this part of a digit. */
  private static final int PER_DIGIT = 256;

  private final Workbook book;
  private final int mostRows;
  private final CellStyle heading;
  private final Look plain;
  private final Map<Discrepancy.Severity, Look> looks = new EnumMap<>(Discrepancy.Severity.class);
  private Sheet sheet;
  private int rows;

  /** How a column is called, and how wide it is in digits. */
  private record Column(String name, int width) {}

  BeadSheets(Workbook book, int mostRows) {
    this.book = book;
    this.mostRows = mostRows;
    heading = Look.style(book, null);
    heading.setFont(bold());
    plain = Look.of(book, null);
    for (Discrepancy.Severity severity : Discrepancy.Severity.values()) {
      looks.put(severity, Look.of(book, severity));
    }
    sheet = begun();
  }

  /**
   * What a row begins with.
   *
   * @param severity how much its sides differ, null where nothing is told of it
   */
  record Head(int number, double score, String origin, Discrepancy.@Nullable Severity severity) {}

  /**
   * Adds a row.
   *
   * @param texts what the columns behind the head hold
   */
  void add(Head head, List<String> texts) {
    if (rows == mostRows) {
      finish();
      sheet = begun();
    }
    Row row = sheet.createRow(rows);
    rows++;
    Look look = head.severity() == null ? plain : looks.getOrDefault(head.severity(), plain);
    cell(row, look.text()).setCellValue(head.number());
    cell(row, look.score()).setCellValue(head.score());
    say(row, head.origin(), look);
    texts.forEach(one -> say(row, one, look));
  }

  /** Ends the sheet: now it is known how far the filters reach. */
  void finish() {
    sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, COLUMNS.size() - 1));
  }

  private Sheet begun() {
    int before = book.getNumberOfSheets();
    Sheet begun = book.createSheet(before == 0 ? "Beads" : "Beads " + (before + 1));
    begun.createFreezePane(0, 1);
    Row row = begun.createRow(0);
    rows = 1;
    for (Column column : COLUMNS) {
      Cell cell = cell(row, heading);
      cell.setCellValue(column.name());
      begun.setColumnWidth(cell.getColumnIndex(), column.width() * PER_DIGIT);
    }
    return begun;
  }

  /** Says on a sheet of its own what the colours mean. */
  void explain() {
    Legend.add(book, looks);
  }

  private static void say(Row row, String said, Look look) {
    cell(row, look.fit(said)).setCellValue(said);
  }

  /** The next cell of the row. */
  private static Cell cell(Row row, CellStyle style) {
    Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
    cell.setCellStyle(style);
    return cell;
  }

  private Font bold() {
    Font font = book.createFont();
    font.setBold(true);
    return font;
  }
}
