package org.songluat.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.songluat.ingest.Sources.READER;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.songluat.ingest.SourceReader;
import org.songluat.ingest.Sources;
import org.songluat.ingest.ocr.InstalledOcr;
import org.songluat.ingest.source.OcrLimits;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.text.Remark;
import org.songluat.text.SourceText;

class ScansTest {
  private static final String TREES = "Điều 2. Cây bàng được trồng dọc mười hai con đường.";
  private static final String WARDS = "Điều 3. Mỗi phường có ít nhất ba người chăm cây.";

  @BeforeAll
  static void assumeOcr() throws IOException {
    InstalledOcr.assume();
  }

  private static List<String> codes(SourceText source) {
    return source.remarks().stream().map(Remark::code).toList();
  }

  @Test
  void aScanIsReadAndSaysSo() throws IOException {
    SourceText source = READER.read("scan.pdf", MadePdf.scanned(TREES, "", WARDS));
    assertEquals(List.of("P1 " + TREES, "P1 " + WARDS), Sources.blocks(source));
    assertEquals(List.of("ocr"), codes(source));
    assertTrue(
        source
            .remarks()
            .getFirst()
            .message()
            .endsWith(", page 1; check it against the" + " picture"));
  }

  @Test
  void pagesWithATextLayerKeepIt() throws IOException {
    try (MadePdf pdf = new MadePdf()) {
      pdf.print(80, 100, "Điều 1. Trang có chữ.").newPage();
      pdf.scan(MadePdf.picture(TREES));
      SourceText source = READER.read("mixed.pdf", pdf.bytes());
      assertEquals(List.of("P1 Điều 1. Trang có chữ.", "P2 " + TREES), Sources.blocks(source));
      assertTrue(source.remarks().getFirst().message().contains(", page 2;"));
    }
  }

  @Test
  void pagesBeyondTheLimitAreLeftAndTold() throws IOException {
    OcrLimits usual = OcrLimits.DEFAULT;
    OcrLimits one = new OcrLimits(true, usual.folder(), 1, usual.pageSeconds(), usual.seconds());
    try (MadePdf pdf = new MadePdf();
        SourceReader reader = new SourceReader(ReadLimits.DEFAULT.with(one))) {
      pdf.scan(MadePdf.picture(TREES)).newPage().scan(MadePdf.picture(WARDS));
      SourceText source = reader.read("long.pdf", pdf.bytes());
      assertEquals(List.of("P1 " + TREES), Sources.blocks(source));
      assertEquals(List.of("ocr", "ocr-incomplete"), codes(source));
    }
  }
}
