package org.songluat.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Span;

/** Texts that would run where a program takes them for more than text. */
class HostileTextTest {
  private static Bitext bitext(String text) {
    Path path = Path.ROOT.child(Level.PARAGRAPH, text);
    Clause clause = new Clause(text, Level.PARAGRAPH, text, path, text, new Span(0, 1));
    Bead bead = new Bead(List.of(clause), List.of(clause), 1, Bead.Origin.SEQUENCE);
    Work work =
        new Work(text, text, WorkType.OTHER, text, text, null, null, new Titles(text, text));
    return new Bitext(work, List.of(bead));
  }

  private static byte[] written(String text, ExportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter().write(bitext(text), format, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "=cmd|'/c calc'!A1", "+84", "-2+3", "@SUM(A1)", "\t=1", "\r=1"})
  void aWorkbookHasNoFormula(String text) throws IOException {
    byte[] book = written(text, ExportFormat.XLSX);
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(book))) {
      Row row = read.getSheetAt(0).getRow(1);
      for (Cell cell : row) {
        assertFalse(cell.getCellType() == CellType.FORMULA);
      }
      for (int column : new int[] {5, 6, 7, 8}) {
        assertTrue(row.getCell(column).getCellStyle().getQuotePrefixed(), text + " " + column);
      }
    }
    assertFalse(content(book).contains("<f>"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DDEAUTO c:\\\\x", "<w:fldSimple w:instr=\"X\"/>", "=1+1"})
  void aWordDocumentHasNoField(String text) throws IOException {
    String parts = content(written(text, ExportFormat.DOCX));
    assertEquals(2, parts.split("<w:fldSimple ", -1).length, "the number of the page alone");
    assertFalse(parts.contains("instrText"));
  }

  @ParameterizedTest
  @EnumSource(names = {"TMX", "AKN", "XLIFF", "JSON", "JSONL", "TSV"})
  void whatIsMarkupElsewhereIsText(ExportFormat format) throws IOException {
    String text =
        "</p></seg></source>]]><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;";
    String out = new String(written(text, format), StandardCharsets.UTF_8);
    boolean xml =
        format == ExportFormat.TMX || format == ExportFormat.AKN || format == ExportFormat.XLIFF;
    assertEquals(!xml, out.contains("<!DOCTYPE x"), out);
  }

  private static String content(byte[] zipped) throws IOException {
    StringBuilder parts = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
      for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
        parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts.toString();
  }
}
