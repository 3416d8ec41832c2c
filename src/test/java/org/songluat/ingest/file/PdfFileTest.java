package org.songluat.ingest.file;

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
import org.junit.jupiter.api.Test;
import org.songluat.ingest.HandmadePdf;
import org.songluat.ingest.Sources;
import org.songluat.text.Remark;
import org.songluat.text.SourceText;
import org.songluat.text.Span;

class PdfFileTest {
  private static final List<String> FIRST =
      List.of("NGHỊ QUYẾT MẪU", "1. Khuyến khích đầu tư vào", "lĩnh vực sản xuất sạch.");

  @Test
  void eachPrintedLineIsABlockWithItsPage() throws IOException {
    byte[] pdf = HandmadePdf.of(List.of(FIRST, List.of("Trang 2", "2. Hết.")));
    SourceText source = READER.read("a.pdf", pdf);
    assertEquals(
        List.of(
            "L1 NGHỊ QUYẾT MẪU",
            "L1 1. Khuyến khích đầu tư vào",
            "L1 lĩnh vực sản xuất sạch.",
            "L2 Trang 2",
            "L2 2. Hết."),
        blocks(source));
    assertEquals(String.join("\n", FIRST) + "\n\fTrang 2\n2. Hết.", source.text());
    Sources.assertWhole(source);
  }

  @Test
  void decomposedLettersBecomeNfc() throws IOException {
    List<String> decomposed =
        FIRST.stream().map(l -> Normalizer.normalize(l, Normalizer.Form.NFD)).toList();
    assertEquals(
        String.join("\n", FIRST), READER.read("a", HandmadePdf.of(List.of(decomposed))).text());
  }

  @Test
  void itsContentTellsAPdfWhateverItsSuffixAndInAGzip() throws IOException {
    byte[] gzip = Sources.gzip(HandmadePdf.of(List.of(List.of("Điều 1"))));
    assertEquals("Điều 1", READER.read("a.txt", gzip).text());
  }

  @Test
  void mostPagesBlankIsRemarked() throws IOException {
    SourceText source =
        READER.read("a", HandmadePdf.of(List.of(List.of("Bìa"), List.of(), List.of())));
    assertEquals(
        List.of(
            new Remark(
                "many-blank-pages",
                "Pages must have text to be read; 2 of 3 have none",
                new Span(0, 0))),
        source.remarks());
    assertEquals(List.of("L1 Bìa"), blocks(source));
  }

  @Test
  void picturesOfPagesHaveNoTextLayer() {
    assertEquals(
        "file: no text layer; its pages are pictures only: run text recognition (OCR) over it"
            + " first",
        refusal(HandmadePdf.of(List.of(List.of(), List.of()))));
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
        String.join("\n", FIRST), READER.read("a", Arrays.copyOf(pdf, pdf.length + 9000)).text());
  }

  @Test
  void aDamagedPdfIsRefused() {
    assertEquals(
        "file: the PDF is damaged; get it again, or save it anew",
        refusal(Sources.utf8("%PDF-1.4\nnothing that a PDF has\n%%EOF\n")));
  }
}
