package org.songluat.exchange.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.check.Discrepancy;
import org.songluat.exchange.ExportFormat;
import org.songluat.exchange.Exporter;
import org.songluat.exchange.Samples;
import org.songluat.law.Clause;
import org.songluat.law.Level;

class XlsxRoundTripTest {
  private static final String HEADER =
      "bead|score|origin|vi path|en path|Vietnamese|English|vi ids|en ids|checks";

  @Test
  void aRowABeadComesBackAsItWas() throws IOException {
    XSSFWorkbook book = read(written(Samples.bitext()));
    assertEquals(1, book.getNumberOfSheets());
    assertEquals(
        List.of(
            HEADER,
            "1|0.988|structure|điểm đ Điều 7|Point dd Article 7|đ) Làn rộng \"2 m\" & có vạch;|"
                + "dd) Lanes are 2 m wide <and> marked;|v1|e1|",
            "2|0.500|sequence|đoạn 1 Điều 7|paragraph 1 Article 7\n"
                + "paragraph 2 Article 7|Xe đạp đi trước.\tXe máy đi sau.|Bicycles go\n"
                + "first.\n"
                + "Motorcycles follow.|v2|e2 e3|",
            "3|0.000|alone|gạch đầu dòng 1 Điều 7||- Chuông xe\u2028bắt buộc 🚲.||v3||"),
        rows(book.getSheetAt(0)));
  }

  @Test
  void theHeadIsFrozenAndFiltersAllRows() throws IOException {
    XSSFSheet sheet = read(written(Samples.bitext())).getSheetAt(0);
    assertEquals(1, sheet.getPaneInformation().getHorizontalSplitTopRow());
    assertTrue(sheet.getPaneInformation().isFreezePane());
    assertEquals("A1:J4", sheet.getCTWorksheet().getAutoFilter().getRef());
    assertTrue(sheet.getRow(1).getCell(5).getCellStyle().getWrapText());
  }

  @Test
  void whatLooksLikeAFormulaStaysText() throws IOException {
    for (String text : List.of("=1+1", "+84 24", "- Chuông xe", "@lệnh", "_x0041_")) {
      Cell cell = read(written(alone(text))).getSheetAt(0).getRow(1).getCell(5);
      assertEquals(CellType.STRING, cell.getCellType());
      assertEquals(text, cell.getStringCellValue());
      assertEquals(!text.startsWith("_"), cell.getCellStyle().getQuotePrefixed(), text);
    }
  }

  @Test
  void rowsThatDifferHaveAColourAndASentence() throws IOException {
    Discrepancy minor = discrepancy("v2", null, Discrepancy.Severity.MINOR, "a word");
    Discrepancy major = discrepancy("v2", "e3", Discrepancy.Severity.MAJOR, "=2 against 3");
    Discrepancy elsewhere = discrepancy("other", null, Discrepancy.Severity.MAJOR, "lost");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxWriter(bitext -> List.of(minor, major, elsewhere)).write(Samples.bitext(), out);
    XSSFWorkbook book = read(out.toByteArray());
    Row differing = book.getSheetAt(0).getRow(2);
    assertEquals(
        "minor number: a word\nmajor number: =2 against 3",
        differing.getCell(9).getStringCellValue());
    assertEquals("FFF8CBCB", colour(differing.getCell(5)));
    assertEquals("", colour(book.getSheetAt(0).getRow(1).getCell(5)));
    assertEquals("Legend", book.getSheetName(1));
    assertEquals("FFF8CBCB", colour(book.getSheetAt(1).getRow(0).getCell(0)));
    assertEquals(4, book.getSheetAt(1).getPhysicalNumberOfRows());
  }

  private static Discrepancy discrepancy(
      String vi, @Nullable String en, Discrepancy.Severity severity, String message) {
    return new Discrepancy("w", vi, en, Discrepancy.Kind.NUMBER, severity, "", "", message);
  }

  private static String colour(Cell cell) {
    XSSFColor colour = ((XSSFCellStyle) cell.getCellStyle()).getFillForegroundXSSFColor();
    return colour == null ? "" : colour.getARGBHex();
  }

  @Test
  void theClockDoesNotMatter() throws IOException {
    byte[] first = written(Samples.bitext());
    assertArrayEquals(first, written(Samples.bitext()));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
      for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
        assertEquals(LocalDateTime.of(2000, 1, 1, 0, 0), one.getTimeLocal(), one.getName());
        String content = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        assertFalse(content.contains(">" + Year.now()), one.getName());
      }
    }
  }

  @Test
  void theTemporaryFilesAreRemoved() throws IOException {
    List<File> made = new ArrayList<>();
    TempFileCreationStrategy usual = new DefaultTempFileCreationStrategy();
    TempFile.setThreadLocalTempFileCreationStrategy(
        new TempFileCreationStrategy() {
          @Override
          public File createTempFile(String prefix, String suffix) throws IOException {
            made.add(usual.createTempFile(prefix, suffix));
            return made.getLast();
          }

          @Override
          public File createTempDirectory(String prefix) throws IOException {
            return usual.createTempDirectory(prefix);
          }
        });
    try {
      written(Samples.bitext());
    } finally {
      TempFile.setThreadLocalTempFileCreationStrategy(null);
    }
    assertFalse(made.isEmpty());
    assertEquals(List.of(), made.stream().filter(File::exists).toList());
  }

  @Test
  @ResourceLock(Resources.TIME_ZONE)
  void theTimeZoneDoesNotMatter() throws IOException {
    TimeZone here = TimeZone.getDefault();
    byte[] first = written(Samples.bitext());
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(first, written(Samples.bitext()));
    } finally {
      TimeZone.setDefault(here);
    }
  }

  @Test
  void aTextLongerThanACellGoesOnInTheNextRow() throws IOException {
    String text = "Mọi công dân 🚲 có quyền. ".repeat(2000).strip();
    List<Row> rows = list(read(written(alone(text))).getSheetAt(0));
    assertEquals(5, rows.size());
    StringBuilder joined = new StringBuilder();
    for (Row row : rows.subList(1, rows.size())) {
      assertEquals(1, row.getCell(0).getNumericCellValue());
      assertEquals("alone", row.getCell(2).getStringCellValue());
      joined.append(row.getCell(5).getStringCellValue());
    }
    assertEquals(text, joined.toString().replace(" […][…] ", ""));
  }

  @Test
  void moreRowsThanASheetHoldsGoToAnother() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Bead> beads = Collections.nCopies(5, Samples.pair());
    new XlsxWriter(Remarks.NONE, 3).write(new Bitext(Samples.work(), beads), out);
    XSSFWorkbook book = read(out.toByteArray());
    assertEquals(
        List.of("Beads 3", "Beads 2 3", "Beads 3 2"),
        StreamSupport.stream(book.spliterator(), false)
            .map(s -> s.getSheetName() + " " + s.getPhysicalNumberOfRows())
            .toList());
    assertEquals("5", rows(book.getSheetAt(2)).getLast().split("\\|")[0]);
  }

  @Test
  void noRowsAreNoFault() throws IOException {
    Bitext empty = new Bitext(Samples.work(), List.of());
    assertEquals(List.of(HEADER), rows(read(written(empty)).getSheetAt(0)));
  }

  @Test
  void theProgramIsNamedAndNoPerson() throws IOException {
    byte[] bytes = written(Samples.bitext());
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      CoreProperties properties = book.getProperties().getCoreProperties();
      assertEquals("SongLuat", properties.getCreator());
      assertNull(properties.getLastModifiedByUser());
    }
  }

  private static Bitext alone(String text) {
    Clause clause = Samples.clause("v", Level.PARAGRAPH, "1", text);
    Bead bead = new Bead(List.of(clause), List.of(), 1, Bead.Origin.ALONE);
    return new Bitext(Samples.work(), List.of(bead));
  }

  private static byte[] written(Bitext bitext) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter().write(bitext, ExportFormat.XLSX, out);
    return out.toByteArray();
  }

  private static XSSFWorkbook read(byte[] bytes) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return book;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Row> list(XSSFSheet sheet) {
    List<Row> rows = new ArrayList<>();
    sheet.forEach(rows::add);
    return rows;
  }

  private static List<String> rows(Sheet sheet) {
    DataFormatter shown = new DataFormatter(Locale.ROOT);
    Stream<Row> rows = StreamSupport.stream(sheet.spliterator(), false);
    return rows.map(row ->
            String.join(
                "|",
                StreamSupport.stream(row.spliterator(), false)
                    .map(shown::formatCellValue)
                    .toList()))
        .toList();
  }
}
