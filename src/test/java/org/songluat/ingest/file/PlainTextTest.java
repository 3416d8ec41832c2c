package org.songluat.ingest.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.songluat.ingest.Sources.READER;
import static org.songluat.ingest.Sources.blocks;
import static org.songluat.ingest.Sources.utf8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.ingest.Sources;
import org.songluat.text.Remark;
import org.songluat.text.SourceText;
import org.songluat.text.Span;

class PlainTextTest {
  @Test
  void eachLineIsABlockWithoutTheSpacesAroundIt() {
    SourceText source = READER.of("a.txt", "  Điều 1. \n\n\t1. Một\u00A0\n");
    assertEquals("  Điều 1. \n\n\t1. Một\u00A0\n", source.text());
    assertEquals(List.of("L Điều 1.", "L 1. Một"), blocks(source));
    assertEquals("a.txt", source.name());
    assertEquals("", source.title());
    assertEquals(List.of(), source.remarks());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\u000B"})
  void everyLineEndBecomesANewline(String end) {
    assertEquals("a\nb\n", READER.of("a", "a" + end + "b" + end).text());
  }

  @Test
  void formFeedsCountThePages() {
    SourceText source = READER.of("a", "one\n\ftwo\fthree\n");
    assertEquals(List.of("L1 one", "L2 two", "L3 three"), blocks(source));
    assertEquals("one\n\ftwo\fthree\n", source.text());
  }

  @Test
  void textBecomesNfcAndKeepsNoBreakSpacesAndZeroWidthMarks() {
    String printed = "Nghị\u00A0quyết\u200B số\u00AD 1";
    String decomposed = Normalizer.normalize(printed, Normalizer.Form.NFD);
    assertEquals(printed, READER.of("a", decomposed).text());
  }

  @Test
  void aLineOfZeroWidthMarksIsBlank() {
    assertEquals(List.of("L a"), blocks(READER.of("a", "\u200B\uFEFF\na\n\u00A0\n")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkTellsTheEncodingAndIsNoText(String encoding) throws IOException {
    byte[] bytes = "\uFEFFĐiều 1\n".getBytes(Charset.forName(encoding));
    assertEquals("Điều 1\n", READER.read("a", bytes).text());
  }

  @Test
  void aGzipIsReadAsWhatIsInIt() throws IOException {
    SourceText source = READER.read("a.txt.gz", Sources.gzip(utf8("Điều 1\n")));
    assertEquals("Điều 1\n", source.text());
    assertEquals("a.txt.gz", source.name());
  }

  @Test
  void textThatMentionsATagIsNoPage() throws IOException {
    assertEquals(List.of("L Use <b> for bold"), blocks(Sources.read("Use <b> for bold")));
  }

  @Test
  void lostCharactersAreRemarked() {
    assertEquals(
        List.of(
            new Remark(
                "replacement-character",
                "A text must not hold U+FFFD, the mark of a character lost before; it stands here"
                    + " 2 times",
                new Span(2, 3))),
        READER.of("a", "Lu\uFFFDt \uFFFD").remarks());
  }

  @Test
  void aSingleLostCharacterIsRemarkedToo() throws IOException {
    byte[] bytes = "b\uFFFD".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        "A text must not hold U+FFFD, the mark of a character lost before; it stands here once",
        READER.read("a", bytes).remarks().getFirst().message());
  }
}
