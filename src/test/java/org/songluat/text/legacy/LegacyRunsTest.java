package org.songluat.text.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.songluat.text.legacy.LegacyEncoding.TCVN3;
import static org.songluat.text.legacy.LegacyEncoding.VNI;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.songluat.text.legacy.LegacyText.Converted;

class LegacyRunsTest {
  private static final String SENTENCE = "Thợ gốm phải phơi đất trước khi nung.";
  private static final FontRun IN_TCVN3 =
      new FontRun("Thî gèm ph¶i ph¬i ®Êt tr\u00ADíc khi nung.", ".VnTime");

  @Test
  void eachRunIsReadByItsOwnFont() {
    assertEquals(
        List.of(new Converted("Thợ gốm Thợ gốm Thợ gốm", Optional.of(TCVN3))),
        read(
            new FontRun("Thî gèm ", ".VnTime"),
            new FontRun("Thôï goám ", "VNI-Times"),
            new FontRun("Thợ gốm", "Times New Roman")));
  }

  @Test
  void aWordOfTwoFontsOfOneEncodingIsOneWord() {
    assertEquals(
        List.of(new Converted("Điều", Optional.of(TCVN3))),
        read(new FontRun("§", ".VnTimeH"), new FontRun("iÒu", ".VnTime")));
  }

  @Test
  void aLetterAndItsMarkInTwoRunsAreOneLetter() {
    assertEquals(
        List.of(new Converted("ấm", Optional.of(VNI))),
        read(new FontRun("a", "VNI-Times"), new FontRun("ám", "VNI-Helve")));
  }

  @Test
  void unicodeInAnOldFontIsUntouched() {
    assertEquals(stays(SENTENCE), read(new FontRun(SENTENCE, ".VnTime")));
    assertEquals(
        stays("Bà bán cá và cà, có quà."),
        read(new FontRun("Bà bán cá và cà, có quà.", ".VnTime")));
    assertEquals(stays("Ông ấy"), read(new FontRun("Ông ấy", "VNI-Times")));
  }

  @Test
  void whatReadsAsWellEitherWayGoesWithTheDocument() {
    List<FontRun> price = List.of(new FontRun("5.000®", ".VnTime"));
    assertEquals(
        List.of(
            new Converted(SENTENCE, Optional.of(TCVN3)),
            new Converted("5.000đ", Optional.of(TCVN3))),
        LegacyRuns.toUnicode(List.of(List.of(IN_TCVN3), price)));
    assertEquals(
        List.of(
            new Converted(SENTENCE, Optional.empty()), new Converted("5.000®", Optional.empty())),
        LegacyRuns.toUnicode(List.of(List.of(new FontRun(SENTENCE, ".VnTime")), price)));
  }

  @Test
  void aSignInAFontOfTodayStaysBesideOldOnes() {
    assertEquals(
        List.of(new Converted(SENTENCE + " Kiln®", Optional.of(TCVN3))),
        read(IN_TCVN3, new FontRun(" Kiln®", "Arial")));
  }

  @Test
  void wordsCorrectedInPlacesAreReadWordByWord() {
    assertEquals(
        List.of(new Converted("Thợ gạch phải", Optional.of(TCVN3))),
        read(new FontRun("Thợ g¹ch ph¶i", ".VnTime")));
  }

  @Test
  void runsWithoutAnOldFontAreToldByStatistics() {
    assertEquals(
        List.of(new Converted(SENTENCE, Optional.of(TCVN3))),
        read(new FontRun(IN_TCVN3.text(), "Times New Roman")));
  }

  @Test
  void visciiIsReadByItsFontOnly() {
    assertEquals(
        List.of(new Converted("Thợ gốm đất", Optional.of(LegacyEncoding.VISCII))),
        read(new FontRun("Thþ g¯m ð¤t", "VI Times")));
  }

  private static List<Converted> read(FontRun... block) {
    return LegacyRuns.toUnicode(List.of(List.of(block)));
  }

  private static List<Converted> stays(String text) {
    return List.of(new Converted(text, Optional.empty()));
  }
}
