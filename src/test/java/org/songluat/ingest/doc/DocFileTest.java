package org.songluat.ingest.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.songluat.ingest.HandmadeDocx.paragraph;
import static org.songluat.ingest.HandmadeDocx.row;
import static org.songluat.ingest.HandmadeDocx.table;
import static org.songluat.ingest.Sources.READER;
import static org.songluat.ingest.Sources.assertWhole;
import static org.songluat.ingest.Sources.blocks;
import static org.songluat.ingest.doc.BinaryWord.item;
import static org.songluat.ingest.doc.BinaryWord.joined;
import static org.songluat.ingest.doc.BinaryWord.sprm;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.ingest.HandmadeDocx;
import org.songluat.ingest.Sources;
import org.songluat.text.SourceText;

class DocFileTest {
  private static final byte[] DELETED = sprm(0x0800, 1, 1);
  private static final byte[] INSERTED = sprm(0x0801, 1, 1);
  private static final byte[] HIDDEN = sprm(0x083C, 1, 1);
  private static final byte[] IN_TABLE = sprm(0x2416, 1, 1);
  private static final byte[] ROW_END = joined(IN_TABLE, sprm(0x2417, 1, 1));

  private static final String OLD_RUN =
      "<w:r><w:rPr><w:rFonts w:hAnsi=\".VnTime\"/></w:rPr>"
          + "<w:t xml:space=\"preserve\">Thî </w:t></w:r>";

  private final BinaryWord word = new BinaryWord("Times New Roman", ".VnTime", "VNI-Times");

  @Test
  void eachRunIsReadByItsFont() throws IOException {
    word.run("Thî gèm nung g¹ch ", 1).run("phaûi phôi kyõ ", 2).run("Điều 5®", 0).end("\r");
    assertEquals(List.of("P Thợ gốm nung gạch phải phơi kỹ Điều 5®"), read());
  }

  @Test
  void unicodeInAnOldFontIsUntouched() throws IOException {
    word.run("Thợ gốm phải phơi đất, có cá và quà.", 1).end("\r");
    assertEquals(List.of("P Thợ gốm phải phơi đất, có cá và quà."), read());
  }

  @Test
  void trackedChangesAreReadAsAccepted() throws IOException {
    word.run("one ", 0).run("old ", 0, DELETED).run("new", 0, INSERTED).end("\r");
    word.run("three ", 0).run("\r", 0, DELETED).run("four", 0).end("\r");
    assertEquals(List.of("P one new", "P three four"), read());
  }

  @Test
  void hiddenTextAndFieldCodesAreNotRead() throws IOException {
    word.run("a ", 0).run("unseen ", 0, HIDDEN).run("\u0013 PAGE \u00143\u0015 b", 0).end("\r");
    word.run("c\u0013 EMBED X \u0014\u0001\u0015\u0002\u0005d", 0).end("\r");
    assertEquals(List.of("P a 3 b", "P cd"), read());
  }

  @Test
  void signsAndBreaksAreWhatTheyShow() throws IOException {
    word.run("a\u001Eb\u001Fc\td\u000Be", 0).end("\r");
    assertEquals(List.of("P a-bc d", "P e"), read());
  }

  @Test
  void paragraphsThatEndCellsAndRowsAreATable() throws IOException {
    word.run("before", 0).end("\r");
    word.run("a", 0).end("\r", IN_TABLE).run("b", 0).end("\u0007", IN_TABLE);
    word.run("c", 0).end("\u0007", IN_TABLE).end("\u0007", ROW_END);
    word.run("after", 0).end("\r");
    assertEquals(List.of("P before", "C a", "C b", "C c", "P after"), read());
  }

  @Test
  void theNumbersThatWordComputesArePrinted() throws IOException {
    byte[] old = joined(sprm(0x4A4F, 1, 2), sprm(0x4A51, 1, 2));
    word.level(0, "\u00A7i\u00D2u \u0000.", old).level(0, "\u0001.").level(4, "\u0002)");
    word.run("A", 0).end("\r", item(0)).run("B", 0).end("\r", item(1));
    word.run("C", 0).end("\r", item(2)).run("D", 0).end("\r", item(2));
    word.run("E", 0).end("\r", item(1)).end("\r", item(1)).run("F", 0).end("\r", item(0));
    word.run("G", 0).end("\r", item(1)).run("H", 0).end("\r");
    assertEquals(
        List.of(
            "P Điều 1. A", "P 1. B", "P a) C", "P b) D", "P 2. E", "P Điều 2. F", "P 1. G", "P H"),
        read());
  }

  @Test
  void theSameDocumentReadsTheSameInAllThreeFormats() throws IOException {
    word.level(0, "Điều \u0000.");
    word.run("Thî ", 1).run("gốm", 0).end("\r", item(0)).run("a", 0).end("\u0007", IN_TABLE);
    word.run("b", 0).end("\u0007", IN_TABLE).end("\u0007", ROW_END).run("c", 0).end("\r");
    String rtf =
        "{\\rtf1{\\fonttbl{\\f0 Arial;}{\\f1 .VnTime;}}{\\listtext\\u272?i\\u7873?u 1.\\tab}"
            + "{\\f1 Th\\'ee }g\\u7889?m\\par\\trowd\\intbl a\\cell b\\cell\\row\\pard c\\par}";
    String numbered = HandmadeDocx.numbered("gốm").replace("<w:r>", OLD_RUN + "<w:r>");
    byte[] docx =
        HandmadeDocx.of(numbered, table(row(paragraph("a"), paragraph("b"))), paragraph("c"));
    List<String> read = read();
    assertEquals(List.of("P Điều 1. Thợ gốm", "C a", "C b", "P c"), read);
    assertEquals(read, blocks(READER.read("a.rtf", Sources.utf8(rtf))));
    assertEquals(
        read.stream().map(b -> b.replace("Điều 1.", "1.")).toList(),
        blocks(READER.read("a.docx", docx)));
  }

  @Test
  void aCutFileIsRefused() throws IOException {
    byte[] file = word.run("text", 0).end("\r").file();
    assertEquals(
        "file: the Office file is damaged; get it again, or save it anew",
        Sources.refusal(Arrays.copyOf(file, 1000)));
  }

  private List<String> read() throws IOException {
    SourceText source = READER.read("a.doc", word.file());
    assertWhole(source);
    return blocks(source);
  }
}
