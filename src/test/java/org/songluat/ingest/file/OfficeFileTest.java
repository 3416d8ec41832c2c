package org.songluat.ingest.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.songluat.ingest.HandmadeDocx.numbered;
import static org.songluat.ingest.HandmadeDocx.paragraph;
import static org.songluat.ingest.HandmadeDocx.row;
import static org.songluat.ingest.HandmadeDocx.run;
import static org.songluat.ingest.HandmadeDocx.table;
import static org.songluat.ingest.Sources.READER;
import static org.songluat.ingest.Sources.blocks;
import static org.songluat.ingest.Sources.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.ingest.HandmadeDocx;
import org.songluat.ingest.Sources;
import org.songluat.text.SourceText;

class OfficeFileTest {
  @Test
  void paragraphsAndCellsComeInReadingOrder() throws IOException {
    byte[] docx =
        HandmadeDocx.of(
            table(
                row(paragraph("QUỐC HỘI") + paragraph("-----"), paragraph("CỘNG HÒA")),
                row(paragraph("Số: 1/2020/QH14"), paragraph("Hà Nội"))),
            "<w:p>" + run("Điều ") + run("1. ") + run("Phạm vi") + "</w:p>",
            paragraph(" "),
            paragraph("Luật này  quy định."));
    SourceText source = READER.read("a.docx", docx);
    assertEquals(
        List.of(
            "C QUỐC HỘI",
            "C -----",
            "C CỘNG HÒA",
            "C Số: 1/2020/QH14",
            "C Hà Nội",
            "P Điều 1. Phạm vi",
            "P Luật này quy định."),
        blocks(source));
    assertEquals(
        "QUỐC HỘI\n-----\tCỘNG HÒA\nSố: 1/2020/QH14\tHà Nội\nĐiều 1. Phạm vi\nLuật này quy định.",
        source.text());
    Sources.assertWhole(source);
  }

  @Test
  void aLineBreakEndsABlockAndATabIsASpace() throws IOException {
    byte[] docx =
        HandmadeDocx.of(
            "<w:p>" + run("LUẬT") + "<w:r><w:br/></w:r>" + run("THỦ ĐÔ") + "</w:p>",
            "<w:p>" + run("1.") + "<w:r><w:tab/></w:r>" + run("Một") + "</w:p>");
    assertEquals(List.of("P LUẬT", "P THỦ ĐÔ", "P 1. Một"), blocks(READER.read("a", docx)));
  }

  @Test
  void runningHeadsAreFurniture() throws IOException {
    String section = "<w:sectPr><w:headerReference r:id=\"r-header\"/></w:sectPr>";
    byte[] docx = HandmadeDocx.withHead("Running head", paragraph("Điều 1"), section);
    assertEquals(List.of("P Điều 1", "P* Running head"), blocks(READER.read("a", docx)));
  }

  @Test
  void numbersThatWordPrintsAreText() throws IOException {
    byte[] docx = HandmadeDocx.of(numbered("Một"), numbered("Hai"));
    assertEquals(List.of("P 1. Một", "P 2. Hai"), blocks(READER.read("a", docx)));
  }

  @Test
  void deletedWordsAreNotRead() throws IOException {
    byte[] docx =
        HandmadeDocx.of(
            "<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins>"
                + run("mới")
                + "</w:ins></w:p>");
    assertEquals(List.of("P mới"), blocks(READER.read("a", docx)));
  }

  @Test
  void aTableOfOneColumnIsABoxOfParagraphs() throws IOException {
    byte[] docx = HandmadeDocx.of(table(row(paragraph("Điều 1") + paragraph("Một"))));
    assertEquals(List.of("P Điều 1", "P Một"), blocks(READER.read("a", docx)));
  }

  @Test
  void richTextIsReadAsParagraphs() throws IOException {
    assertEquals(
        List.of("P \u0110i\u1EC1u 1", "P Hai"),
        blocks(Sources.read("{\\rtf1\\ansi\\pard \\u272?i\\u7873?u 1\\par Hai\\par}")));
  }

  @Test
  void externalEntitiesAreNotFollowed(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    String prolog =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    byte[] docx = HandmadeDocx.withProlog(prolog, paragraph("before &e; after"));
    assertEquals(List.of("P before after"), blocks(READER.read("a", docx)));
  }

  @Test
  void aBombIsRefused() throws IOException {
    assertEquals(
        "file: it unpacks to far more than a document of its size; do not trust it",
        refusal(HandmadeDocx.of(paragraph("a".repeat(30_000_000)))));
  }

  @Test
  void aCutDocumentIsRefused() throws IOException {
    byte[] docx = HandmadeDocx.of(paragraph("Điều 1"));
    assertEquals(
        "file: the Office file is cut off before its end; get it again",
        refusal(Arrays.copyOf(docx, docx.length / 2)));
  }

  @Test
  void anOpenDocumentIsRefused() throws IOException {
    assertEquals(
        "file: this is packed as Office files are, but is none of Word or Excel; save it as DOCX",
        refusal(Sources.zip("mimetype", "application/vnd.oasis.opendocument.text")));
  }

  @Test
  void aDamagedDocumentIsRefused() throws IOException {
    assertEquals(
        "file: the Office file is damaged; get it again, or save it anew",
        refusal(Sources.zip("[Content_Types].xml", "no XML at all")));
  }

  @Test
  void aDocumentWithABrokenPartIsNoFaultOfTheDisk() throws IOException {
    byte[] docx = HandmadeDocx.of(paragraph("Cây bàng được trồng dọc phố. ".repeat(200)));
    int middle = docx.length / 2;
    Arrays.fill(docx, middle - 8, middle + 8, (byte) 0xFF);
    assertEquals("file: the Office file is damaged; get it again, or save it anew", refusal(docx));
  }
}
