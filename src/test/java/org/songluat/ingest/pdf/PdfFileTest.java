package org.songluat.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.songluat.ingest.Sources.READER;
import static org.songluat.ingest.Sources.blocks;
import static org.songluat.ingest.Sources.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.songluat.ingest.HandmadePdf;
import org.songluat.ingest.SourceReader;
import org.songluat.ingest.Sources;
import org.songluat.ingest.source.OcrLimits;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.text.Remark;
import org.songluat.text.SourceText;
import org.songluat.text.Span;

class PdfFileTest {
  private static final SourceReader WITHOUT_OCR =
      new SourceReader(ReadLimits.DEFAULT.with(OcrLimits.DEFAULT.off()));
  private static final List<String> FIRST =
      List.of("NGHỊ QUYẾT MẪU", "1. Khuyến khích đầu tư vào", "lĩnh vực sản xuất sạch.");

  private static SourceText read(MadePdf pdf) throws IOException {
    SourceText source = WITHOUT_OCR.read("a.pdf", pdf.bytes());
    Sources.assertWhole(source);
    return source;
  }

  @Test
  void linesBecomeParagraphsAndAPagesNumberIsAside() throws IOException {
    try (MadePdf pdf = new MadePdf()) {
      pdf.print(80, 100, "NGHỊ QUYẾT MẪU");
      pdf.print(80, 130, "1. Khuyến khích đầu tư vào").print(80, 145, "lĩnh vực sản xuất sạch.");
      SourceText source = read(pdf.newPage().print(80, 100, "2. Hết.").print(290, 810, "2"));
      assertEquals(
          List.of(
              "P1 NGHỊ QUYẾT MẪU",
              "P1 1. Khuyến khích đầu tư vào lĩnh vực sản xuất sạch.",
              "P2 2. Hết.",
              "P2* 2"),
          blocks(source));
      assertEquals(
          "NGHỊ QUYẾT MẪU\n1. Khuyến khích đầu tư vào lĩnh vực sản xuất sạch.\n\f2. Hết.\n2",
          source.text());
    }
  }

  @Test
  void decomposedLettersBecomeNfc() throws IOException {
    List<String> decomposed =
        FIRST.stream().map(l -> Normalizer.normalize(l, Normalizer.Form.NFD)).toList();
    assertEquals(
        READER.read("a", HandmadePdf.of(List.of(FIRST))).text(),
        READER.read("a", HandmadePdf.of(List.of(decomposed))).text());
  }

  @Test
  void itsContentTellsAPdfWhateverItsSuffixAndInAGzip() throws IOException {
    byte[] gzip = Sources.gzip(HandmadePdf.of(List.of(List.of("Điều 1"))));
    assertEquals("Điều 1", READER.read("a.txt", gzip).text());
  }

  @Test
  void lettersPrintedTwiceToBeBoldAreReadOnce() throws IOException {
    try (MadePdf pdf = new MadePdf()) {
      pdf.print(80, 100, "QUYET DINH").print(80.3, 100, "QUYET DINH");
      assertEquals(List.of("P1 QUYET DINH"), blocks(read(pdf)));
    }
  }

  @Test
  void invisibleTextOverAScanIsItsTextLayer() throws IOException {
    try (MadePdf pdf = new MadePdf()) {
      pdf.scan().invisible(80, 100, "Dieu 1. Cay duoc trong.");
      SourceText source = read(pdf);
      assertEquals(List.of("P1 Dieu 1. Cay duoc trong."), blocks(source));
      assertEquals(List.of(), source.remarks());
    }
  }

  @Test
  void whatTheFormatMarksAsRunningHeadIsAside() throws IOException {
    try (MadePdf pdf = new MadePdf()) {
      pdf.paged(250, 40, "Ban tin").print(80, 100, "Dieu 1. Cay duoc trong dọc phố.");
      assertEquals(List.of("P1* Ban tin", "P1 Dieu 1. Cay duoc trong dọc phố."), blocks(read(pdf)));
    }
  }

  @Test
  void aMarkInTheMarginInAnotherDirectionIsAside() throws IOException {
    try (MadePdf pdf = new MadePdf()) {
      pdf.print(80, 100, "Dieu 1. Cay duoc trong doc theo con pho.")
          .print(Matrix.getRotateInstance(Math.PI / 2, 30, 200), "nguon: vi du");
      assertEquals(
          List.of("P1 Dieu 1. Cay duoc trong doc theo con pho.", "P1* nguon: vi du"),
          blocks(read(pdf)).stream().sorted().toList());
    }
  }

  @Test
  void aPageOfTurnedTextIsReadTheWayItIsPrinted() throws IOException {
    try (MadePdf pdf = new MadePdf()) {
      pdf.print(Matrix.getRotateInstance(Math.PI / 2, 200, 100), "Dong mot cua trang.")
          .print(Matrix.getRotateInstance(Math.PI / 2, 250, 100), "Dong hai cua trang.");
      assertEquals(List.of("P1 Dong mot cua trang.", "P1 Dong hai cua trang."), blocks(read(pdf)));
    }
  }

  @Test
  void ruledTablesAreCellsHoweverTheirRulesAreDrawn() throws IOException {
    try (MadePdf pdf = new MadePdf()) {
      pdf.rectangle(80, 100, 100, 30).stroke();
      pdf.rectangle(180, 100, 200, 1).rectangle(180, 130, 200, 1).rectangle(379, 100, 1, 30);
      pdf.fill().print(90, 120, "So").print(190, 120, "Ten cay").print(80, 200, "Het bang.");
      assertEquals(List.of("C1 So", "C1 Ten cay", "P1 Het bang."), blocks(read(pdf)));
    }
  }

  @Test
  void aNoteKeepsItsMarkAndStaysOutOfTheSentence() throws IOException {
    String line = "Cay bang duoc trong doc muoi hai con duong cua phuong va xa";
    try (MadePdf pdf = new MadePdf()) {
      pdf.print(80, 100, line);
      double end = 80 + pdf.width(line);
      pdf.size(7).print(end, 96, "1").size(12).print(80, 115, line);
      pdf.line(80, 700, 200, 700).size(6).print(80, 711, "1").size(9).print(86, 715, "Ten cay.");
      pdf.newPage().size(12).print(80, 100, "va cac noi khac.");
      assertEquals(
          List.of("P1 " + line + "¹ " + line, "P1* ¹ Ten cay.", "C2 va cac noi khac."),
          blocks(read(pdf)));
    }
  }

  @Test
  void picturesOfPagesAreRemarkedWhereNothingRecognisesThem() throws IOException {
    try (MadePdf pdf = new MadePdf()) {
      SourceText source = read(pdf.scan().newPage().scan());
      assertEquals(List.of(), blocks(source));
      assertEquals(
          List.of(
              new Remark(
                  "no-text-layer",
                  "Pages must have a text layer, or be recognised, to be read; pages 1-2 are"
                      + " pictures: recognition is turned off; leave out --no-ocr",
                  new Span(0, 0))),
          source.remarks());
    }
  }

  @Test
  void blankPagesAreRemarked() throws IOException {
    try (MadePdf pdf = new MadePdf()) {
      SourceText source = read(pdf.print(80, 100, "Bia co chu.").newPage().newPage());
      assertEquals(
          List.of(
              new Remark(
                  "blank-pages",
                  "Pages must have text to be read; pages 2-3 are blank",
                  new Span(0, 0))),
          source.remarks());
    }
  }

  @Test
  void whatIsStampedOnAScanIsNoTextLayer() throws IOException {
    try (MadePdf pdf = new MadePdf()) {
      pdf.print(80, 100, "Bia co chu.").newPage();
      SourceText source = read(pdf.scan().print(300, 30, "Da ky boi Hoi trong cay"));
      assertEquals(List.of("P1 Bia co chu.", "P2* Da ky boi Hoi trong cay"), blocks(source));
      assertEquals(
          "Pages must have a text layer, or be recognised, to be read; page 2 is a picture:"
              + " recognition is turned off; leave out --no-ocr",
          source.remarks().getFirst().message());
    }
  }

  @Test
  void aDocumentWithNothingPrintedIsRefused() throws IOException {
    try (MadePdf pdf = new MadePdf()) {
      assertEquals(
          "file: there is no text in it; save it again where it came from, or leave it out",
          refusal(pdf.bytes()));
    }
  }

  @Test
  void aLockedPdfIsRefused() throws IOException {
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(HandmadePdf.of(List.of(FIRST)))) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(locked);
    }
    assertEquals(
        "file: no text layer can be read, a password protects it; save it without the password",
        refusal(locked.toByteArray()));
  }

  @Test
  void aCutPdfIsRefusedRatherThanHalfRead() {
    byte[] pdf = HandmadePdf.of(List.of(FIRST, FIRST));
    assertEquals(
        "file: the PDF is cut off before its end; get it again",
        refusal(Arrays.copyOf(pdf, pdf.length - 200)));
  }

  @Test
  void aPdfWithZerosAfterItsEndIsWhole() throws IOException {
    byte[] pdf = HandmadePdf.of(List.of(FIRST));
    assertEquals(
        READER.read("a", pdf).text(),
        READER.read("a", Arrays.copyOf(pdf, pdf.length + 9000)).text());
  }

  @Test
  void aDamagedPdfIsRefused() {
    assertEquals(
        "file: the PDF is damaged; get it again, or save it anew",
        refusal(Sources.utf8("%PDF-1.4\nnothing that a PDF has\n%%EOF\n")));
  }
}
