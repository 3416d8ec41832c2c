package org.songluat.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.songluat.ingest.Sources.READER;
import static org.songluat.ingest.Sources.blocks;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.ingest.Sources;

/** Pages that were typed before Unicode. */
class PageFontsTest {
  private static final String IN_TCVN3 = "Thî gèm ph¶i nung ®Êt";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><font face='.VnTime, Arial'>%s</font>",
        "<p style='mso-bidi-font-family:Arial;font-family:\".VnTime\"'>%s",
        "<p style='font-family: \\.VnTime'>%s",
        "<style>p.MsoNormal, li { margin:0; font-family:\".VnTime\" }</style><p class=MsoNormal>%s",
        "<style>.x{font-family:.VnTime}</style><p><span class='y x'>%s</span>",
        "<style>p{font-family:.VnTime}</style><p>%s"
      })
  void theFontIsFoundWhereverThePageNamesIt(String page) throws IOException {
    assertEquals(List.of("P Thợ gốm phải nung đất 5đ"), read(page.formatted(IN_TCVN3 + " 5®")));
  }

  @Test
  void eachRunIsReadByTheNearestFont() throws IOException {
    assertEquals(
        List.of("P Thợ gốm phải nung đất sạch, kiln® Điều"),
        read(
            "<p style='font-family:.VnTime'>"
                + IN_TCVN3
                + " <font face='VNI-Times'>saïch</font>,<font face=Arial> kiln® Điều</font>"));
  }

  @Test
  void numbersOfLegacyCodesAreReadLikeTheCodes() throws IOException {
    assertEquals(
        List.of("P Thợ gốm phải đất"),
        read("<p><font face='.VnTime'>Th&#238; g&#232;m ph&#182;i &#174;&#xCA;t</font>"));
  }

  @Test
  void unicodeInAnOldFontIsUntouched() throws IOException {
    assertEquals(
        List.of("P Thợ gốm phải nung đất, có cá."),
        read("<p style='font-family:.VnTime'>Thợ gốm phải nung đất, có cá."));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, Th\u00EE g\u00E8m ph\u00B6i nung \u00AE\u00CAt",
    "windows-1252, Th\u00F4\u00EF go\u00E1m pha\u00FBi nung \u00F1a\u00E1t",
    "windows-1258, Th\u01A1\u0323 g\u00F4\u0301m pha\u0309i nung \u0111\u00E2\u0301t",
    "US-ASCII, Tho+. go^'m pha?i nung dda^'t"
  })
  void aPageWithoutACharsetIsToldByItsWords(String charset, String text) throws IOException {
    String page = "<html><head><title>T</title></head><body><p>" + text + "</p></body></html>";
    assertEquals(
        List.of("P Thợ gốm phải nung đất"),
        blocks(READER.read("a.html", page.getBytes(Charset.forName(charset)))));
  }

  @Test
  void aDeclaredEncodingIsBelievedWhereItIsNotAVagueOne() throws IOException {
    String page =
        "<html><head><meta charset=\"koi8-r\"></head><body><p>\u0421\u0443\u0434</p></body></html>";
    assertEquals(
        List.of("P \u0421\u0443\u0434"),
        blocks(READER.read("a.html", page.getBytes(Charset.forName("KOI8-R")))));
  }

  private static List<String> read(String body) throws IOException {
    return blocks(Sources.page(body));
  }
}
