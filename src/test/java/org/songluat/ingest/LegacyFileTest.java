package org.songluat.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.songluat.ingest.Sources.READER;
import static org.songluat.ingest.Sources.blocks;
import static org.songluat.ingest.Sources.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.text.Remark;
import org.songluat.text.SourceText;
import org.songluat.text.Span;

/** Text files that were saved before Unicode. */
class LegacyFileTest {
  private static final List<String> READ =
      List.of("L Người đi đường phải giữ cầu.", "L Cấm chở quá tải.");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ng\u00ADêi ®i ®\u00ADêng ph¶i gi÷ cÇu.\r\nCÊm chë qu¸ t¶i.\r\n",
        "Ngöôøi ñi ñöôøng phaûi giöõ caàu.\r\nCaám chôû quaù taûi.\r\n"
      })
  void fontEncodingsAreToldByTheirWords(String bytes) throws IOException {
    SourceText source = READER.read("a.txt", bytes(bytes, "windows-1252"));
    assertEquals(READ, blocks(source));
    assertEquals("legacy-encoding", source.remarks().getFirst().code());
  }

  @Test
  void combiningMarksOfWindows1258AreComposed() throws IOException {
    String spelled =
        "Ngươ\u0300i đi đươ\u0300ng pha\u0309i giư\u0303 câ\u0300u.\nCâ\u0301m chơ\u0309 qua\u0301"
            + " ta\u0309i.\n";
    SourceText source = READER.read("a.txt", bytes(spelled, "windows-1258"));
    assertEquals(READ, blocks(source));
    assertEquals(
        List.of(
            new Remark(
                "legacy-encoding",
                "Text must be Unicode; the file was in windows-1258 and has been converted",
                new Span(0, 0))),
        source.remarks());
  }

  @Test
  void visciiIsToldByItsWords() throws IOException {
    byte[] file = {
      'T',
      'h',
      (byte) 0xFE,
      ' ',
      'g',
      (byte) 0xAF,
      'm',
      ' ',
      'p',
      'h',
      (byte) 0xE4,
      'i',
      ' ',
      'n',
      (byte) 0xD5,
      'n',
      ' ',
      (byte) 0xF0,
      (byte) 0xA4,
      't'
    };
    SourceText source = READER.read("a.txt", file);
    assertEquals(List.of("L Thợ gốm phải nạn đất"), blocks(source));
    assertEquals(
        "Text must be Unicode; the file was in VISCII and has been converted",
        source.remarks().getFirst().message());
  }

  @Test
  void linesInDifferentEncodingsAreReadEachByItsOwn() throws IOException {
    byte[] file =
        joined(
            Sources.utf8("Thợ gốm phải nung đất.\n"),
            bytes("Thî gèm ph¶i nung ®Êt s¹ch.\n", "windows-1252"),
            bytes("Thô\u0323 gô\u0301m pha\u0309i nung đâ\u0301t.\n", "windows-1258"),
            Sources.utf8("5 lò"));
    assertEquals(
        List.of(
            "L Thợ gốm phải nung đất.",
            "L Thợ gốm phải nung đất sạch.",
            "L Thộ gốm phải nung đất.",
            "L 5 lò"),
        blocks(READER.read("a.txt", file)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
  void utf16IsToldWithAndWithoutItsMark(String charset) throws IOException {
    String text = "Điều 1. The potter\nThợ gốm phải nung đất.";
    assertEquals(
        List.of("L Điều 1. The potter", "L Thợ gốm phải nung đất."),
        blocks(READER.read("a.txt", bytes(text, charset))));
    assertEquals(
        List.of("P Thợ gốm"),
        blocks(READER.read("a.html", bytes("<html><body><p>Thợ gốm</body></html>", charset))));
  }

  @Test
  void englishWithTheQuotationMarksOfWindowsIsRead() throws IOException {
    String text = "Article 1. The \u201Cpotter\u201D \u2013 or kiln\u2019s owner \u2013 pays.";
    assertEquals(List.of("L " + text), blocks(READER.read("a.txt", bytes(text, "windows-1252"))));
  }

  @Test
  void decomposedLettersAreComposed() throws IOException {
    assertEquals(
        List.of("L Điều gốm ộ"), blocks(Sources.read("Điê\u0300u go\u0302\u0301m o\u0323\u0302")));
  }

  @Test
  void signsOfViqrAreRead() throws IOException {
    SourceText source =
        Sources.read("Ngu+o+`i ddi ddu+o+`ng pha?i giu+~ ca^`u.\nCa^'m cho+? qua' ta?i.\n");
    assertEquals(READ, blocks(source));
  }

  @Test
  void bytesThatFitNothingAreRefused() {
    assertEquals(
        "file: text must be in UTF-8, but byte 4 (0xE8) is no UTF-8; convert the file to UTF-8",
        refusal(bytes("Le père a déjà été à la forêt.", "windows-1252")));
  }

  @Test
  void lookAlikesAreCorrectedAndRemarked() {
    SourceText source = READER.of("a", "Theo Ðiều 5");
    assertEquals("Theo Điều 5", source.text());
    assertEquals(
        List.of(
            new Remark(
                "look-alike-letter",
                "Đ must be U+0110; 1 word had U+00D0 or U+00F0, which look like it, and has been"
                    + " corrected",
                new Span(5, 9))),
        source.remarks());
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }
}
