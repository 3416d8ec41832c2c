package org.songluat.text.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.text.legacy.LegacyAlphabet.Letter;

class LegacyEncodingTest {
  private static final Charset BYTES = Charset.forName("windows-1252");

  /** The codes of TCVN 5712:1993, VN3, row by row as the standard's table has them. */
  private static final List<String> VN3 =
      List.of(
          "A1 Ă", "A2 Â", "A3 Ê", "A4 Ô", "A5 Ơ", "A6 Ư", "A7 Đ", "A8 ă", "A9 â", "AA ê", "AB ô",
          "AC ơ", "AD ư", "AE đ", "B5 à", "B6 ả", "B7 ã", "B8 á", "B9 ạ", "BB ằ", "BC ẳ", "BD ẵ",
          "BE ắ", "C6 ặ", "C7 ầ", "C8 ẩ", "C9 ẫ", "CA ấ", "CB ậ", "CC è", "CE ẻ", "CF ẽ", "D0 é",
          "D1 ẹ", "D2 ề", "D3 ể", "D4 ễ", "D5 ế", "D6 ệ", "D7 ì", "D8 ỉ", "DC ĩ", "DD í", "DE ị",
          "DF ò", "E1 ỏ", "E2 õ", "E3 ó", "E4 ọ", "E5 ồ", "E6 ổ", "E7 ỗ", "E8 ố", "E9 ộ", "EA ờ",
          "EB ở", "EC ỡ", "ED ớ", "EE ợ", "EF ù", "F1 ủ", "F2 ũ", "F3 ú", "F4 ụ", "F5 ừ", "F6 ử",
          "F7 ữ", "F8 ứ", "F9 ự", "FA ỳ", "FB ỷ", "FC ỹ", "FD ý", "FE ỵ");

  @Test
  void everyCodeOfTcvn3IsItsLetter() {
    StringBuilder decoded = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (String row : VN3) {
      byte[] code = HexFormat.of().parseHex(row.substring(0, 2));
      decoded.append(LegacyEncoding.TCVN3.decode(new String(code, BYTES)));
      expected.append(row.charAt(3));
    }
    assertEquals(expected.toString(), decoded.toString());
    assertEquals(67 + 7, VN3.size());
  }

  @Test
  void everyLetterOfVniIsRead() {
    List<Letter> letters = LegacyAlphabet.letters();
    assertEquals(2 * (12 * 6 + 1), letters.size());
    for (Letter letter : letters) {
      assertEquals(letter.unicode(), LegacyEncoding.VNI.decode(letter.vni()), letter.vni());
    }
  }

  @Test
  void everyLetterOfViqrIsRead() {
    for (Letter letter : LegacyAlphabet.letters()) {
      String word = letter.viqr() + "n";
      assertEquals(letter.unicode() + "n", LegacyEncoding.VIQR.decode(word), word);
    }
  }

  @Test
  void aSentenceIsTheSameInAllThree() {
    String sentence = "Người đi đường phải giữ gìn cầu gỗ, đừng chở quá mười tạ thóc.";
    assertEquals(
        sentence,
        LegacyEncoding.TCVN3.decode(
            "Ng\u00ADêi ®i ®\u00ADêng ph¶i gi÷ g×n cÇu gç, ®õng chë qu¸ m\u00ADêi t¹ thãc."));
    assertEquals(
        sentence,
        LegacyEncoding.VNI.decode(
            "Ngöôøi ñi ñöôøng phaûi giöõ gìn caàu goã, ñöøng chôû quaù möôøi taï thoùc."));
    assertEquals(
        sentence,
        LegacyEncoding.VIQR.decode(
            "Ngu+o+`i ddi ddu+o+`ng pha?i giu+~ gi`n ca^`u go^~, ddu+`ng cho+? qua' mu+o+`i ta."
                + " tho'c."));
  }

  @Test
  void everyCodeOfVisciiIsItsLetter() {
    StringBuilder decoded = new StringBuilder();
    for (char code : "\u0002\u0005\u0006\u0014\u0019\u001E".toCharArray()) {
      decoded.append(LegacyEncoding.VISCII.decode(String.valueOf(code)));
    }
    for (char code = 0x80; code <= 0xFF; code++) {
      decoded.append(LegacyEncoding.VISCII.decode(String.valueOf(code)));
    }
    assertEquals(134, decoded.chars().distinct().count());
    for (Letter letter : LegacyAlphabet.letters()) {
      boolean marked = letter.unicode().charAt(0) >= 0x80;
      assertEquals(marked, decoded.indexOf(letter.unicode()) >= 0, letter.unicode());
    }
    assertEquals("Cơm nếp", LegacyEncoding.VISCII.decode("C\u00BDm n\u00AAp"));
    assertEquals("Ếch ỐC", LegacyEncoding.VISCII.decode("\u0160ch \u008FC"));
  }

  @Test
  void tonesOfTheirOwnMarkCapitalsOnlyInTcvn3() {
    assertEquals("Ấm, 20°, m²", LegacyEncoding.TCVN3.decode("¢³m, 20°, m²"));
  }

  @Test
  void aWordOfCapitalsIsWhollyOfCapitalsInTcvn3() {
    assertEquals("PHẦN CHỢ ÁN Đề Bộ QĐ", LegacyEncoding.TCVN3.decode("PHÇN CHî ¸N §Ò Bé Q§"));
  }

  @Test
  void aMinusOrDotOfAPdfStandsForItsCodeWithinAWordOnly() {
    assertEquals(
        "xã nước tư 5 − 3", LegacyEncoding.TCVN3.decode("x\u2219 n\u2212íc t\u2212 5 \u2212 3"));
  }

  @Test
  void aCapitalOfVniTakesItsMarkInEitherCase() {
    assertEquals("Á Á ẤN", LegacyEncoding.VNI.decode("AÙ Aù AÁN"));
  }

  @Test
  void aSignAtTheEndOfASentenceIsNoToneInViqr() {
    assertEquals("Ai đi ra? Ta đi ra.", LegacyEncoding.VIQR.decode("Ai ddi ra? Ta ddi ra."));
    assertEquals("ta? đi", LegacyEncoding.VIQR.decode("ta\\? ddi"));
  }
}
