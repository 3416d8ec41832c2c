package org.songluat.exchange.checks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.songluat.check.Discrepancy;

/** Writes discrepancies as a workbook, a row each, which can be filtered there. */
public final class DiscrepancyWorkbook {
  private static final List<String> COLUMNS =
      List.of("kind", "severity", "Vietnamese", "English", "message", "vi id", "en id", "remark");
  private static final List<Integer> WIDTHS = List.of(12, 10, 40, 40, 60, 28, 28, 40);
  private static final int PER_DIGIT = 256;
  private static final int LONGEST = 32_000;

  /** With these a cell that is typed anew would become a formula. */
  private static final String FORMULA = "=+-@\t\r";

  /** What cells look like. */
  private record Styles(CellStyle head, CellStyle text, CellStyle guarded) {}

  /** Writes all of them in their order; the stream stays open. */
  public void write(List<Discrepancy> discrepancies, OutputStream out) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Styles styles = styles(book);
      Sheet sheet = book.createSheet("Checks");
      sheet.createFreezePane(0, 1);
      Row head = sheet.createRow(0);
      for (int k = 0; k < COLUMNS.size(); k++) {
        cell(head, k, COLUMNS.get(k), styles.head);
        sheet.setColumnWidth(k, WIDTHS.get(k) * PER_DIGIT);
      }
      for (Discrepancy found : discrepancies) {
        add(sheet, texts(found).toList(), styles);
      }
      sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, COLUMNS.size() - 1));
      book.write(out);
    }
  }

  private static Stream<String> texts(Discrepancy found) {
    return Stream.of(
        found.kind().code(),
        found.severity().code(),
        found.vi(),
        found.en(),
        found.message(),
        found.viId() == null ? "" : found.viId(),
        found.enId() == null ? "" : found.enId(),
        "");
  }

  private static void add(Sheet sheet, List<String> texts, Styles styles) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int k = 0; k < texts.size(); k++) {
      String text = texts.get(k);
      boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
      cell(row, k, text, formula ? styles.guarded : styles.text);
    }
  }

  private static void cell(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    cell.setCellValue(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
  }

  private static Styles styles(XSSFWorkbook book) {
    CellStyle head = style(book);
    Font bold = book.createFont();
    bold.setBold(true);
    head.setFont(bold);
    CellStyle guarded = style(book);
    guarded.setQuotePrefixed(true);
    return new Styles(head, style(book), guarded);
  }

  private static CellStyle style(XSSFWorkbook book) {
    CellStyle style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }
}
