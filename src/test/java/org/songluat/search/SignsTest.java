package org.songluat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          thẻ “bạn đọc”            | thẻ "bạn đọc"
          thẻ „bạn đọc“            | thẻ "bạn đọc"
          thẻ «bạn đọc»            | thẻ "bạn đọc"
          Danh hiệu “bạn đọc       | Danh hiệu  bạn đọc
          Bạn đọc” hạng “A”        | Bạn đọc  hạng "A"
          thẻ "bạn đọc             | thẻ "bạn đọc
          the reader’s             | the reader's
          “” “                     | ""
          """)
  void quotesOfTwoHalvesBecomePlain(String typed, String plain) {
    assertEquals(plain, Signs.plain(typed).stripTrailing());
  }
}
