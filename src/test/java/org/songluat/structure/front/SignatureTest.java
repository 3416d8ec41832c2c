package org.songluat.structure.front;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "TM. CHÍNH PHỦ",
        "T/M BỘ CHÍNH TRỊ",
        "KT. BỘ TRƯỞNG",
        "TUQ. BỘ TRƯỞNG",
        "Q. CHỦ TỊCH",
        "CHỦ TỊCH QUỐC HỘI",
        "| THỦ TƯỚNG |",
        "PHÓ THỦ TƯỚNG",
        "TRƯỞNG ĐOÀN KIỂM TRA",
        "(đã ký)",
        "(Signed)",
        "On behalf of the Politburo",
        "ON BEHALF OF THE GOVERNMENT",
        "PP. THE GOVERNMENT",
        "FOR THE GOVERNMENT",
        "THE PRIME MINISTER",
        "DEPUTY MINISTER",
        "HEAD OF THE INSPECTION TEAM",
        "CHAIRMAN OF THE NATIONAL ASSEMBLY",
        "General Secretary"
      })
  void behalfAndOfficeOpenTheClosingLines(String text) {
    assertEquals(true, Signature.opens(text));
    assertEquals(true, Signature.behalf(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nơi nhận:", "Nơi nhận: - Như trên;", "Recipients:"})
  void recipientsOpenThemButSayNotOnWhoseBehalf(String text) {
    assertEquals(true, Signature.opens(text));
    assertEquals(false, Signature.behalf(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "| |",
        "Chủ tịch nước công bố luật.",
        "Thủ tướng Chính phủ giao Bộ trưởng chịu trách nhiệm.",
        "The Prime Minister shall assign the Ministry to do so.",
        "For the reader, books are free.",
        "On behalf, see below",
        "Người nhận trả sách"
      })
  void sentencesOnOfficesDoNot(String text) {
    assertEquals(false, Signature.opens(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nguyễn Văn Mẫu",
        "Lê Mẫu",
        "| Nguyen Van Mau |",
        "TS. Lê Thị Minh Họa",
        "PGS.TS Lê Thị Minh Họa",
        "Thượng tướng Lê Mẫu",
        "NGUYỄN VĂN MẪU",
        "Đỗ Ân Ái."
      })
  void namesAreNames(String text) {
    assertEquals(true, Signature.name(text));
    assertEquals(true, Signature.belongs(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mẫu",
        "Thư viện mở cửa",
        "SÁCH VÀ BÁO",
        "The General Secretary",
        "Nơi Nhận",
        "Nguyễn Văn Mẫu 2024",
        ""
      })
  void otherWordsAreNot(String text) {
    assertEquals(false, Signature.name(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Như Điều 3;",
        "(ký, đóng dấu)",
        "Nguyễn Văn Mẫu (đã ký)",
        "BỘ TRƯỞNG BỘ SÁCH",
        "_____",
        "***",
        "||"
      })
  void whatStandsAmongThemBelongs(String text) {
    assertEquals(true, Signature.belongs(text));
  }

  @Test
  void aSentenceOrALongListDoesNotBelong() {
    assertEquals(false, Signature.belongs("Thư viện mở cửa cho mọi người."));
    assertEquals(false, Signature.belongs("- " + "Như trên, ".repeat(20)));
    assertEquals(false, Signature.belongs("SÁCH ".repeat(20)));
  }

  @Test
  void aParenthesisThatNothingOpensIsNoFault() {
    assertEquals(false, Signature.belongs("mượn sách về)"));
  }
}
