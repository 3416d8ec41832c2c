package org.songluat.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ngay 27 thang 9 nam 2019  | ngày 27 tháng 9 năm 2019
          1 ty dong                 | 1 tỷ dong
          5 nghin ty                | 5 nghìn tỷ
          30 phan tram              | 30 phần trăm
          september 27, 2019        | September 27, 2019
          may 27, 2019              | May 27, 2019
          """)
  void theWordsOfAValueGetWhatALawPrints(String typed, String printed) {
    assertEquals(printed, ValueWords.accented(typed));
  }

  @ParameterizedTest
  @CsvSource({"30 ty le", "ngay nam sau", "phan tram", "may 20 lines", "nganh may 2019"})
  void otherWordsStay(String typed) {
    assertEquals(typed, ValueWords.accented(typed));
  }
}
