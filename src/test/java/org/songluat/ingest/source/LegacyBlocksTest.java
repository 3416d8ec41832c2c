package org.songluat.ingest.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.songluat.ingest.HandmadeDocx.paragraph;
import static org.songluat.ingest.Sources.READER;
import static org.songluat.ingest.Sources.assertWhole;
import static org.songluat.ingest.Sources.blocks;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.ingest.HandmadeDocx;
import org.songluat.text.Remark;
import org.songluat.text.SourceText;
import org.songluat.text.Span;

class LegacyBlocksTest {
  @Test
  void paragraphsInFontEncodingsBecomeUnicodeAndAreRemarked() throws IOException {
    SourceText source =
        READER.read(
            "a.docx",
            HandmadeDocx.of(
                paragraph("The ferry"),
                paragraph("Chñ ®ß ph¶i chë kh¸ch qua s«ng."),
                paragraph("Chủ đò phải chờ khách."),
                paragraph("Khaùch ñi ñoø phaûi traû tieàn."),
                paragraph("Tieàn ñoø: 5.000 ñ")));
    assertEquals(
        List.of(
            "P The ferry",
            "P Chủ đò phải chở khách qua sông.",
            "P Chủ đò phải chờ khách.",
            "P Khách đi đò phải trả tiền.",
            "P Tiền đò: 5.000 đ"),
        blocks(source));
    assertEquals(
        List.of(
            new Remark(
                "legacy-encoding",
                "Text must be Unicode; 1 block was in TCVN3 and has been converted",
                new Span(10, 41)),
            new Remark(
                "legacy-encoding",
                "Text must be Unicode; 2 blocks were in VNI and have been converted",
                new Span(65, 91))),
        source.remarks());
    assertWhole(source);
  }

  @Test
  void whatStandsBetweenBlocksAndTheirPagesStay() {
    SourceText source = READER.of("a", "  §iÒu 1. §ß ph¶i s¹ch.\n\n\f\t§iÒu 2. Ch\u00ADa cã.\n");
    assertEquals("  Điều 1. Đò phải sạch.\n\n\f\tĐiều 2. Chưa có.\n", source.text());
    assertEquals(List.of("L1 Điều 1. Đò phải sạch.", "L2 Điều 2. Chưa có."), blocks(source));
    assertWhole(source);
  }

  @Test
  void placesOfLostCharactersAreThoseInTheUnicodeText() {
    SourceText source = READER.of("a", "Ngöôøi ñi ñöôøng phaûi giöõ caàu. \uFFFD");
    assertEquals("Người đi đường phải giữ cầu. \uFFFD", source.text());
    assertEquals(new Span(29, 30), source.remarks().getLast().span());
  }
}
