package org.songluat.ingest.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {
  @ParameterizedTest
  @CsvSource({
    "DECIMAL, 12, 12",
    "UPPER_ROMAN, 14, XIV",
    "LOWER_ROMAN, 4, iv",
    "UPPER_LETTER, 2, B",
    "LOWER_LETTER, 27, aa",
    "LOWER_LETTER, 54, bbb",
    "LOWER_LETTER, 0, 0",
    "ORDINAL, 1, 1st",
    "ORDINAL, 12, 12th",
    "ORDINAL, 23, 23rd",
    "DECIMAL_ZERO, 7, 07",
    "NONE, 7, ''"
  })
  void numbersAreWrittenAsWordDoes(NumberFormat format, int number, String printed) {
    assertEquals(printed, format.write(number));
  }

  @Test
  void formatsAreKnownByNameAndByCode() {
    for (NumberFormat format : NumberFormat.values()) {
      int[] codes = {0, 1, 2, 3, 4, 5, 22, 23, 255};
      assertEquals(format, NumberFormat.coded(codes[format.ordinal()]));
    }
    assertEquals(NumberFormat.UPPER_ROMAN, NumberFormat.named("upperRoman"));
    assertEquals(NumberFormat.DECIMAL, NumberFormat.named("chicago"));
    assertEquals(NumberFormat.DECIMAL, NumberFormat.coded(9));
  }
}
