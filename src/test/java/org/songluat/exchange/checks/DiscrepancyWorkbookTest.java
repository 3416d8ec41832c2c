package org.songluat.exchange.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.songluat.check.Discrepancy;

class DiscrepancyWorkbookTest {
  private static List<String> row(Row row) {
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> texts.add(cell.getStringCellValue()));
    return texts;
  }

  @Test
  void everyDiscrepancyIsARowThatIsNoFormula() throws IOException {
    Discrepancy found =
        new Discrepancy(
            "w",
            "w~vi~art_1",
            null,
            Discrepancy.Kind.NUMBER,
            Discrepancy.Severity.MAJOR,
            "=1+1",
            "",
            "said");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DiscrepancyWorkbook().write(List.of(found), out);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      Sheet sheet = book.getSheet("Checks");
      assertEquals(1, sheet.getLastRowNum());
      assertEquals(
          List.of(
              "kind", "severity", "Vietnamese", "English", "message", "vi id", "en id", "remark"),
          row(sheet.getRow(0)));
      assertEquals(
          List.of("number", "major", "=1+1", "", "said", "w~vi~art_1", "", ""),
          row(sheet.getRow(1)));
      assertTrue(sheet.getRow(1).getCell(2).getCellStyle().getQuotePrefixed());
    }
  }
}
