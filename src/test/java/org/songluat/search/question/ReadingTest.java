package org.songluat.search.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.text.Value;

class ReadingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "12-NQ/TW",
        "Nghị quyết 12 năm 2019 của Bộ Chính trị",
        "Resolution 12-NQ/TW of the Politburo",
        "12/QD-TTg of 28/02/2023",
        "27/9/2019",
        "Điều 5 của Nghị quyết 12",
        "  "
      })
  void namesAloneLeaveNoWords(String text) {
    assertTrue(Reading.of(text).bare());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nghị quyết 12 thư viện", "27/9/2019 thư viện", "Bộ Chính trị"})
  void otherWordsRemain(String text) {
    assertFalse(Reading.of(text).bare());
  }

  @Test
  void whatIsReadIsBlankedInPlace() {
    assertEquals(
        "      " + "         " + " thư viện", Reading.of("NQ 12 mục III.5 thư viện").rest());
  }

  @Test
  void percentagesAreReadByValueInEitherSpelling() {
    assertEquals(List.of("%8.5"), Reading.of("8,5%").values().stream().map(Value::key).toList());
    assertEquals(List.of("%8.5"), Reading.of("8.5%").values().stream().map(Value::key).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ngày 30 tháng 6 năm 2025 | d2025-06-30
          June 30, 2025            | d2025-06-30
          2 triệu đồng             | n2000000
          VND 2 million            | n2000000
          3 xã và 5 thôn           | n3 n5
          12,500                   | n12.5 n12500
          """)
  void aValueIsReadWhole(String text, String keys) {
    assertEquals(
        keys, String.join(" ", Reading.of(text).values().stream().map(Value::key).toList()));
  }
}
