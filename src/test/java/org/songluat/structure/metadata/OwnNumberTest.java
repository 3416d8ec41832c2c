package org.songluat.structure.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Nghị định của Chính phủ số 07/1999/NĐ-CP ngày 3/4/1999 về sách    ; 07/1999/NĐ-CP
          Thông tư liên tịch Bộ Sách - Bộ Báo số 07/1999/TTLT-BS-BB về mượn ; 07/1999/TTLT-BS-BB
          LUẬT CỦA QUỐC HỘI SỐ 07/1999/QH10 NGÀY 3 THÁNG 4 VỀ SÁCH          ; 07/1999/QH10
          Quy định số 07-QĐ/TW về sách                                      ; 07-QĐ/TW
          Decree No. 07/1999/ND-CP of April 3, 1999                         ; 07/1999/NĐ-CP
          """)
  void anOlderTitleNamesItsOwnNumber(String title, String number) {
    assertEquals(number, OwnNumber.in(title).orElseThrow().number().canonical());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thông tư Hướng dẫn thi hành Nghị định số 08/1999/NĐ-CP về sách",
        "LUẬT SỬA ĐỔI LUẬT SÁCH SỐ 08/1999/QH10",
        "Quyết định về việc bãi bỏ Quyết định số 08/1999/QĐ-TTg",
        "Law on amendments to Law No. 08/1999/QH10",
        "Luật Sách mẫu"
      })
  void whatATitleIsAboutIsAnother(String title) {
    assertEquals(true, OwnNumber.in(title).isEmpty());
  }
}
