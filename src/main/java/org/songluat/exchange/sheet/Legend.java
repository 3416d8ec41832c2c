package org.songluat.exchange.sheet;

import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.songluat.check.Discrepancy.Severity;

/** The sheet that says what the colours mean. */
final class Legend {
  private static final int WIDTH = 90 * 256;

  private static final Map<Severity, String> MEANINGS =
      Map.of(
          Severity.MAJOR,
          "major: the versions say something else – hai bản nói khác nhau",
          Severity.MODERATE,
          "moderate: they differ in substance – khác nhau về nội dung",
          Severity.MINOR,
          "minor: they differ in form – khác nhau về hình thức");

  private Legend() {}

  static void add(Workbook book, Map<Severity, Look> looks) {
    Sheet sheet = book.createSheet("Legend");
    sheet.setColumnWidth(0, WIDTH);
    int row = 0;
    for (Severity severity : Severity.values()) {
      Look look = looks.get(severity);
      String meaning = MEANINGS.get(severity);
      if (look != null && meaning != null) {
        Row made = sheet.createRow(row++);
        made.createCell(0).setCellValue(meaning);
        made.getCell(0).setCellStyle(look.text());
      }
    }
    String note =
        "The column \"checks\" says what differs; rows without colour show nothing that does.";
    sheet.createRow(row).createCell(0).setCellValue(note);
  }
}
