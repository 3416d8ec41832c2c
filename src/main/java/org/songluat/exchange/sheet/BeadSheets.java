package org.songluat.exchange.sheet;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

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
          new Column("en ids", 26));

  /** A width's unit: this part of a digit. */
  private static final int PER_DIGIT = 256;

  /** With these a cell that is typed anew would become a formula. */
  private static final String FORMULA = "=+-@";

  private final Workbook book;
  private final int mostRows;
  private final CellStyle heading;
  private final CellStyle score;
  private final CellStyle text;
  private final CellStyle guarded;
  private Sheet sheet;
  private int rows;

  /** How a column is called, and how wide it is in digits. */
  private record Column(String name, int width) {}

  BeadSheets(Workbook book, int mostRows) {
    this.book = book;
    this.mostRows = mostRows;
    heading = style();
    heading.setFont(bold());
    score = style();
    score.setDataFormat(book.createDataFormat().getFormat("0.000"));
    text = style();
    guarded = style();
    guarded.setQuotePrefixed(true);
    sheet = begun();
  }

  /**
   * Adds a row.
   *
   * @param texts what the columns behind the score and the origin hold
   */
  void add(int number, double sure, String origin, List<String> texts) {
    if (rows == mostRows) {
      finish();
      sheet = begun();
    }
    Row row = sheet.createRow(rows);
    rows++;
    cell(row, text).setCellValue(number);
    cell(row, score).setCellValue(sure);
    say(row, origin);
    texts.forEach(one -> say(row, one));
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

  private void say(Row row, String said) {
    boolean formula = !said.isEmpty() && FORMULA.indexOf(said.charAt(0)) >= 0;
    cell(row, formula ? guarded : text).setCellValue(said);
  }

  /** The next cell of the row. */
  private static Cell cell(Row row, CellStyle style) {
    Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
    cell.setCellStyle(style);
    return cell;
  }

  private CellStyle style() {
    CellStyle style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private Font bold() {
    Font font = book.createFont();
    font.setBold(true);
    return font;
  }
}
