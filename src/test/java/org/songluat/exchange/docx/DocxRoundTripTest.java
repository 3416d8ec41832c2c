package org.songluat.exchange.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.exchange.ExportFormat;
import org.songluat.exchange.Exporter;
import org.songluat.exchange.Samples;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.text.Span;

class DocxRoundTripTest {
  @Test
  void aRowABeadComesBackAsItWas() throws IOException {
    XWPFTable table = read(written(Samples.bitext())).getTables().getFirst();
    assertEquals(
        List.of(
            List.of("Tiếng Việt – Nghị định 9/2031/NĐ-CP", "English – Decree 9/2031/NĐ-CP"),
            List.of("đ) Làn rộng \"2 m\" & có vạch;", "dd) Lanes are 2 m wide <and> marked;"),
            List.of("Xe đạp đi trước.\tXe máy đi sau.", "Bicycles go\nfirst.\nMotorcycles follow."),
            List.of("- Chuông xe\u2028bắt buộc 🚲.", "")),
        table.getRows().stream().map(DocxRoundTripTest::cells).toList());
  }

  @Test
  void theHeadIsRepeatedAndTheTitleStandsAbove() throws IOException {
    XWPFDocument document = read(written(Samples.bitext()));
    assertTrue(document.getTables().getFirst().getRow(0).isRepeatHeader());
    assertFalse(document.getTables().getFirst().getRow(1).isRepeatHeader());
    assertEquals(
        List.of("Title: Nghị định về làn xe đạp", "Subtitle: Chính phủ · 2031-03-04"),
        document.getParagraphs().stream().map(p -> p.getStyle() + ": " + p.getText()).toList());
  }

  @Test
  void everyTextSaysItsLanguage() throws IOException {
    XWPFTableRow row = read(written(Samples.bitext())).getTables().getFirst().getRow(2);
    assertEquals(List.of("vi-VN", "en-GB"), List.of(tag(row.getCell(0)), tag(row.getCell(1))));
  }

  @Test
  void headingsHaveAStyleByTheirDepthAndPointsAreSetIn() throws IOException {
    Path chapter = Path.ROOT.child(Level.CHAPTER, "I");
    Path article = chapter.child(Level.ARTICLE, "1");
    Path point = article.child(Level.CLAUSE, "1").child(Level.POINT, "a");
    XWPFDocument document =
        read(
            written(
                bitext(
                    alone(chapter, "Chương I"),
                    alone(article, "Điều 1"),
                    alone(point, "a) Sách."))));
    List<String> styles = new ArrayList<>();
    for (XWPFTableRow row : document.getTables().getFirst().getRows()) {
      XWPFParagraph first = row.getCell(0).getParagraphArray(0);
      styles.add(first.getStyle() + " " + first.getIndentationLeft());
    }
    assertEquals(List.of("Normal -1", "Heading1 -1", "Heading2 -1", "Normal 284"), styles);
    assertEquals("heading 2", document.getStyles().getStyle("Heading2").getName());
  }

  @Test
  void thePageLiesOnItsSideAndIsNumbered() throws IOException {
    XWPFDocument document = read(written(Samples.bitext()));
    CTPageSz size = document.getDocument().getBody().getSectPr().getPgSz();
    assertEquals(STPageOrientation.LANDSCAPE, size.getOrient());
    XWPFParagraph foot = document.getFooterList().getFirst().getParagraphs().getFirst();
    assertEquals("PAGE", foot.getCTP().getFldSimpleArray(0).getInstr());
  }

  @Test
  void hostileTextDoesNoHarm() throws IOException {
    List<String> hostile =
        List.of("=cmd|'/c calc'!A1", "DDEAUTO c:\\\\x", "</w:t><w:br/>", "_x0041_", "{ PAGE }");
    for (String text : hostile) {
      assertEquals(text, cells(onlyRow(text)).getFirst());
    }
    assertEquals("ab", cells(onlyRow("a\u0000\u0008\uFFFEb\uD800")).getFirst());
    assertEquals(
        0, onlyRow(hostile.get(1)).getCell(0).getParagraphArray(0).getCTP().sizeOfFldSimpleArray());
  }

  @Test
  void theClockDoesNotMatter() throws IOException {
    byte[] first = written(Samples.bitext());
    assertArrayEquals(first, written(Samples.bitext()));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
      for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
        assertEquals(LocalDateTime.of(2000, 1, 1, 0, 0), one.getTimeLocal(), one.getName());
      }
    }
  }

  @Test
  void theProgramIsNamedAndNoPerson() throws IOException {
    byte[] bytes = written(Samples.bitext());
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      CoreProperties properties = document.getProperties().getCoreProperties();
      assertEquals("SongLuat", properties.getCreator());
      assertEquals("Nghị định 9/2031/NĐ-CP", properties.getTitle());
      assertEquals("9-2031-nd-cp", properties.getIdentifier());
      assertNull(properties.getLastModifiedByUser());
    }
  }

  @Test
  void manyBeadsAreNoBurden() throws IOException {
    Path path = Path.ROOT.child(Level.PARAGRAPH, "1");
    Random letters = new Random(7);
    Bead[] beads =
        IntStream.range(0, 1500)
            .mapToObj(i -> alone(path, Long.toString(letters.nextLong(), 36).repeat(5)))
            .toArray(Bead[]::new);
    byte[] bytes = written(bitext(beads));
    assertEquals(1501, read(bytes).getTables().getFirst().getNumberOfRows());
  }

  private static XWPFTableRow onlyRow(String text) throws IOException {
    Path path = Path.ROOT.child(Level.PARAGRAPH, "1");
    return read(written(bitext(alone(path, text)))).getTables().getFirst().getRow(1);
  }

  private static Bitext bitext(Bead... beads) {
    return new Bitext(Samples.work(), List.of(beads));
  }

  private static Bead alone(Path path, String text) {
    Clause clause =
        new Clause(
            "v",
            path.steps().getLast().level(),
            path.steps().getLast().label(),
            path,
            text,
            new Span(0, 1));
    return new Bead(List.of(clause), List.of(), 1, Bead.Origin.ALONE);
  }

  private static String tag(XWPFTableCell cell) {
    return cell.getParagraphArray(0)
        .getRuns()
        .getFirst()
        .getCTR()
        .getRPr()
        .getLangArray(0)
        .getVal();
  }

  private static List<String> cells(XWPFTableRow row) {
    return row.getTableCells().stream()
        .map(cell ->
            String.join("\n", cell.getParagraphs().stream().map(XWPFParagraph::getText).toList()))
        .toList();
  }

  private static byte[] written(Bitext bitext) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter().write(bitext, ExportFormat.DOCX, out);
    return out.toByteArray();
  }

  private static XWPFDocument read(byte[] bytes) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
