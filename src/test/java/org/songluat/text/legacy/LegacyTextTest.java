package org.songluat.text.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.songluat.text.legacy.LegacyEncoding.TCVN3;
import static org.songluat.text.legacy.LegacyEncoding.VIQR;
import static org.songluat.text.legacy.LegacyEncoding.VNI;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.text.legacy.LegacyText.Converted;

class LegacyTextTest {
  private static final String SENTENCE = "Chủ đò phải chở khách qua sông đúng giờ.";
  private static final String IN_TCVN3 = "Chñ ®ß ph¶i chë kh¸ch qua s«ng ®óng giê.";
  private static final String IN_VNI = "Chuû ñoø phaûi chôû khaùch qua soâng ñuùng giôø.";
  private static final String IN_VIQR = "Chu? ddo` pha?i cho+? kha'ch qua so^ng ddu'ng gio+`.";

  @Test
  void eachEncodingIsTold() {
    assertEquals(from(TCVN3, SENTENCE), LegacyText.toUnicode(IN_TCVN3));
    assertEquals(from(VNI, SENTENCE), LegacyText.toUnicode(IN_VNI));
    assertEquals(from(VIQR, SENTENCE), LegacyText.toUnicode(IN_VIQR));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Chủ đò phải chở khách, kể cả khi µ và ® đứng đó.",
        "Bà và cháu có cá, có rau, có quà.",
        "Windows® takes 5 µs, §12 says; the café's naïve façade costs £9.",
        "The ferry (art. 3) waits. Who pays? He does: a.m. or p.m., e.g. at 5 o'clock.",
        "Le père a été à la forêt; déjà l'âne y était né.",
        "f(a)+o+u^2=a.b, user.name@example.org",
      })
  void otherTextStaysAsItIs(String text) {
    assertEquals(stays(text), LegacyText.toUnicode(text));
  }

  @Test
  void aMixedDocumentIsDecidedParagraphByParagraph() {
    assertEquals(
        List.of(from(TCVN3, SENTENCE), stays(SENTENCE), from(VNI, SENTENCE), stays("The ferry.")),
        LegacyText.toUnicode(List.of(IN_TCVN3, SENTENCE, IN_VNI, "The ferry.")));
  }

  @Test
  void aParagraphThatSaysNothingGoesWithItsNeighbours() {
    assertEquals(
        List.of(from(TCVN3, SENTENCE), from(TCVN3, "Bộ"), from(TCVN3, "5.000đ"), stays("12")),
        LegacyText.toUnicode(List.of(IN_TCVN3, "Bé", "5.000®", "12")));
    assertEquals(
        List.of(stays(SENTENCE), stays("5.000®"), from(TCVN3, SENTENCE)),
        LegacyText.toUnicode(List.of(SENTENCE, "5.000®", IN_TCVN3)));
  }

  @Test
  void cellsOfAWordEachAddUp() {
    assertEquals(
        List.of(from(TCVN3, "Đơn vị"), from(TCVN3, "tấn"), from(TCVN3, "Gạo")),
        LegacyText.toUnicode(List.of("§¬n vÞ", "tÊn", "G¹o")));
  }

  @Test
  void twoWordsAreNotEnough() {
    assertEquals(stays("tÊn g¹o"), LegacyText.toUnicode("tÊn g¹o"));
  }

  @Test
  void aParagraphThatWasCorrectedInPlacesIsDecidedWordByWord() {
    assertEquals(
        List.of(from(TCVN3, SENTENCE), from(TCVN3, "Máy móc thiết bị, phụ tùng Điều")),
        LegacyText.toUnicode(List.of(IN_TCVN3, "M¸y mãc thiết bÞ, phụ tïng ĐiÒu")));
  }

  private static Converted stays(String text) {
    return new Converted(text, Optional.empty());
  }

  private static Converted from(LegacyEncoding encoding, String unicode) {
    return new Converted(unicode, Optional.of(encoding));
  }
}
