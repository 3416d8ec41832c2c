package org.songluat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanTest {
  @ParameterizedTest
  @CsvSource({"1, i", "4, iv", "9, ix", "14, xiv", "40, xl", "89, lxxxix", "3999, mmmcmxcix"})
  void numbersHaveOneNumeral(int number, String numeral) {
    assertEquals(numeral, Roman.of(number));
    assertEquals(number, Roman.value(numeral));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "iiii", "vx", "ixi", "IV", "a", "mmmm"})
  void anythingElseIsWorthNothing(String text) {
    assertEquals(0, Roman.value(text));
  }

  @Property
  void numeralsReadAsWhatTheyWereWrittenFor(@ForAll @IntRange(min = 1, max = 3999) int number) {
    assertEquals(number, Roman.value(Roman.of(number)));
  }
}
