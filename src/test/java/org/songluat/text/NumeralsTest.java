package org.songluat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.songluat.text.Language.EN;
import static org.songluat.text.Language.VI;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8,5 | VI | 8.5",
        "8.5 | VI | 8.5",
        "8.500 | VI | 8500",
        "8,500 | VI | 8.500",
        "8,000 | VI | 8000",
        "8.500 | EN | 8.500",
        "8,500 | EN | 8500",
        "8.000 | EN | 8000",
        "0.125 | VI | 0.125",
        "0,125 | EN | 0.125",
        "1.234,5 | EN | 1234.5",
        "1,234.5 | VI | 1234.5",
        "02 | VI | 2",
      })
  void aMarkIsReadByLanguageUnlessOnlyTheOtherWayMakesSense(
      String numeral, Language language, BigDecimal expected) {
    assertEquals(Optional.of(expected), Numerals.read(numeral, language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.2.3", "1,23,456", "1.2,3.4", "12.34.567"})
  void otherGroupsAreNoNumber(String numeral) {
    assertEquals(Optional.empty(), Numerals.read(numeral, VI));
    assertEquals(Optional.empty(), Numerals.read(numeral, EN));
  }

  @Test
  void magnitudesMultiply() {
    assertEquals(12, Numerals.magnitude(new Scan("5 nghìn tỷ đồng"), 1).power());
    assertEquals(9, Numerals.magnitude(new Scan("5 billion dong"), 1).power());
    assertEquals(0, Numerals.magnitude(new Scan("5 tỷ lệ"), 1).power());
    assertEquals(new Numerals.Magnitude(6, 7), Numerals.magnitude(new Scan("5 triệu"), 1));
  }

  @Test
  void aNumeralOfAnyLengthIsBounded() {
    assertEquals(Optional.empty(), Numerals.read("1".repeat(31), VI));
  }
}
