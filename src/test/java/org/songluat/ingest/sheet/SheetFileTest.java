package org.songluat.ingest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.songluat.ingest.Sources.READER;
import static org.songluat.ingest.Sources.assertWhole;
import static org.songluat.ingest.Sources.blocks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.songluat.text.Remark;
import org.songluat.text.SourceText;
import org.songluat.text.Span;

/** Both forms of a workbook, made here, read the same. */
class SheetFileTest {
  static Stream<Supplier<Workbook>> forms() {
    return Stream.of(HSSFWorkbook::new, XSSFWorkbook::new);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void cellsShowWhatTheirFormatsSay(Supplier<Workbook> form) throws IOException {
    Workbook book = form.get();
    Sheet sheet = book.createSheet("Kilns");
    sheet.createRow(0).createCell(0).setCellValue("Item");
    sheet.getRow(0).createCell(1).setCellValue("Sum");
    cell(book, sheet, 1, "#,##0").setCellValue(1234567.4);
    cell(book, sheet, 2, "dd/mm/yyyy").setCellValue(45000);
    cell(book, sheet, 3, "0.0%").setCellValue(0.256);
    Cell sum = cell(book, sheet, 4, "#,##0");
    sum.setCellFormula("A2*2");
    book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
    sheet.createRow(5).createCell(3).setCellValue(true);
    assertEquals(
        List.of(
            "P* Kilns",
            "C Item",
            "C Sum",
            "C 1,234,567",
            "C 15/03/2023",
            "C 25.6%",
            "C 2,469,135",
            "C TRUE"),
        read(book));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void runsOfACellAreReadEachByItsFont(Supplier<Workbook> form) throws IOException {
    Workbook book = form.get();
    Sheet sheet = book.createSheet("S");
    Cell old = sheet.createRow(0).createCell(0);
    old.setCellStyle(style(book, ".VnTime"));
    old.setCellValue("Thî gèm nung g¹ch");
    Cell mixed = sheet.createRow(1).createCell(1);
    mixed.setCellStyle(style(book, ".VnTime"));
    RichTextString rich = book.getCreationHelper().createRichTextString("®Êt phaûi Điều");
    rich.applyFont(0, 4, font(book, ".VnTime"));
    rich.applyFont(4, 10, font(book, "VNI-Times"));
    rich.applyFont(10, 14, font(book, "Arial"));
    mixed.setCellValue(rich);
    assertEquals(List.of("P* S", "P Thợ gốm nung gạch", "P đất phải Điều"), read(book));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void ofMergedCellsOnlyTheFirstIsSeen(Supplier<Workbook> form) throws IOException {
    Workbook book = form.get();
    Sheet sheet = book.createSheet("S");
    sheet.createRow(0).createCell(0).setCellValue("Title");
    sheet.getRow(0).createCell(1).setCellValue("covered");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
    sheet.createRow(1).createCell(0).setCellValue("a");
    sheet.getRow(1).createCell(1).setCellValue("b");
    sheet.getRow(1).setZeroHeight(true);
    assertEquals(List.of("P* S", "C Title", "C a", "C b"), read(book));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aHiddenSheetIsNotReadAndSaidSo(Supplier<Workbook> form) throws IOException {
    Workbook book = form.get();
    book.createSheet("Seen").createRow(0).createCell(0).setCellValue("a");
    book.getSheetAt(0).getFooter().setCenter("Page &P");
    book.createSheet("Unseen").createRow(0).createCell(0).setCellValue("b");
    book.setSheetHidden(1, true);
    SourceText source = READER.read("a", bytes(book));
    assertEquals(List.of("P* Seen", "P a", "P* Page"), blocks(source));
    assertEquals(
        List.of(
            new Remark(
                "hidden-sheet",
                "A sheet must be shown to be read; 1 of 2 is hidden",
                new Span(0, 0))),
        source.remarks());
  }

  private static List<String> read(Workbook book) throws IOException {
    SourceText source = READER.read("a", bytes(book));
    assertWhole(source);
    return blocks(source);
  }

  private static byte[] bytes(Workbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (book) {
      book.write(out);
    }
    return out.toByteArray();
  }

  private static Cell cell(Workbook book, Sheet sheet, int row, String format) {
    Cell cell = sheet.createRow(row).createCell(0);
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    return cell;
  }

  private static CellStyle style(Workbook book, String font) {
    CellStyle style = book.createCellStyle();
    style.setFont(font(book, font));
    return style;
  }

  private static Font font(Workbook book, String name) {
    Font font = book.createFont();
    font.setFontName(name);
    return font;
  }
}
