package org.songluat.structure.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MastheadTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Số: 07/2024/NĐ-CP                               ; NUMBER
          Số 08-NQ/TW                                     ; NUMBER
          No. 08-NQ/TW |                                  ; NUMBER
          | No: 13/2023/ND-CP |                           ; NUMBER
          Luật số: 45/2019/QH14                           ; NUMBER
          Nghị quyết số 08-NQ/TW                          ; NUMBER
          Số: …/2024/QĐ-UBND                              ; NUMBER
          Số: 07/2024/NĐ-CP Hà Nội, ngày 5 tháng 3 năm 2024; NUMBER
          Hà Nội, ngày 05 tháng 3 năm 2024                ; DATE
          TP. Hồ Chí Minh, ngày 1 tháng 12 năm 2023.      ; DATE
          Hà Nội, ngày … tháng … năm 2024                 ; DATE
          Hà Nội ngày 5 tháng 3 năm 2024                  ; DATE
          Hanoi, February 1, 2022                         ; DATE
          Hanoi, 4 May 2021                               ; DATE
          Hanoi, on the day 4th of May, 2021              ; DATE
          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM              ; MOTTO
          Cộng hoà xã hội chủ nghĩa Việt Nam              ; MOTTO
          Độc lập - Tự do - Hạnh phúc                     ; MOTTO
          ĐẢNG CỘNG SẢN VIỆT NAM                          ; MOTTO
          THE SOCIALIST REPUBLIC OF VIETNAM               ; MOTTO
          Independence – Freedom – Happiness              ; MOTTO
          NGHỊ QUYẾT                                      ; TYPE
          BỘ LUẬT THƯ VIỆN                                ; TYPE
          DECREE ON LENDING                               ; TYPE
          CHÍNH PHỦ                                       ; ISSUER
          Chính phủ                                       ; ISSUER
          bộ tài chính                                    ; ISSUER
          Thông tư                                        ; TYPE_WORD
          nghị định của chính phủ                         ; TYPE_WORD
          YOUTH LAW                                       ; TYPE
          THE LAW                                         ; TYPE
          cộng hoà xã hội chủ nghĩa việt nam              ; MOTTO
          BỘ SÁCH CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM      ; MOTTO
          CÔNG HÒA XÃ HÔI CHÚ NGHĨA VIÊT NAM              ; MOTTO
          ĐộclậpTựdo - Hạnhphúc                           ; MOTTO
          S6: 07/2024/TT-BTC                              ; NUMBER
          SỐ: 07 /2024/TT-BTC ------------------------    ; NUMBER
          Số: 07/2024/TT-BTC Hà nội, ngày 5 tháng 3 năm 2024 ; NUMBER
          Nghị định của Chính phủ số 07/2024/NĐ-CP        ; NAMED
          Luật Vật liệu nổ mẫu số 07/2024/QH15            ; NAMED
          Đồng Xoài, ngày 14 tháng5 năm 2024              ; DATE
          MINISTRY OF HEALTH                              ; ISSUER
          THƯ VIỆN MẪU                                    ; CAPITALS
          LAWFUL LENDING                                  ; CAPITALS
          -------                                         ; RULE
          * * *                                           ; RULE
          """)
  void aLineIsKnownByItsForm(String text, Masthead.Line line) {
    assertEquals(line, Masthead.line(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Số sách trong thư viện tăng mỗi năm.",
        "Số: tăng",
        "No one may keep a book longer than that.",
        "Luật này quy định về thư viện số.",
        "Hà Nội là thủ đô.",
        "On February 1, 2022 the library opened.",
        "Theo Nghị quyết số 08-NQ/TW về đọc sách, thư viện mở cửa buổi tối cho mọi người.",
        "Nghị định này có hiệu lực từ ngày 05 tháng 3 năm 2024.",
        "Điều 1. Phạm vi",
        "Chính phủ quy định chi tiết",
        "Nghị định:",
        "Nợ công tăng 3 lần",
        "Bảo tàng nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài;"
      })
  void runningTextIsNone(String text) {
    assertNull(Masthead.line(text));
  }

  @Test
  void aLineLongerThanAPageIsWideIsNone() {
    assertEquals(Masthead.Line.CAPITALS, Masthead.line("SÁCH ".repeat(32).strip()));
    assertNull(Masthead.line("SÁCH ".repeat(33).strip()));
  }

  @Test
  void numberDateMottoAndTypeSayThatAnInstrumentBegins() {
    Set<Masthead.Line> opening =
        EnumSet.allOf(Masthead.Line.class).stream()
            .filter(Masthead::opens)
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(Masthead.Line.NUMBER, Masthead.Line.DATE, Masthead.Line.MOTTO, Masthead.Line.TYPE),
        opening);
  }

  @Test
  void theBarsOfCellsAreNoPartOfALine() {
    assertEquals("Số: 1 | Hà Nội", Masthead.bare(" | Số: 1 | Hà Nội | "));
    assertEquals("", Masthead.bare("| |"));
  }
}
