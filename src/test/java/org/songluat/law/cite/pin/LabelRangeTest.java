package org.songluat.law.cite.pin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelRangeTest {
  @Test
  void pointsAreCountedByTheVietnameseAlphabet() {
    assertEquals(
        List.of(new Label("d", 0, 9), new Label("đ", 0, 9), new Label("e", 0, 9)),
        LabelRange.between(new Label("c", 0, 6), new Label("g", 8, 9)));
  }

  @Test
  void neighboursHaveNothingBetween() {
    assertEquals(List.of(), LabelRange.between(new Label("5", 0, 6), new Label("6", 10, 11)));
  }

  @ParameterizedTest
  @CsvSource({"5, 7", "a, đ", "5, 105"})
  void rangesRise(String first, String last) {
    assertTrue(LabelRange.rises(new Label(first, 0, 1), new Label(last, 2, 3)));
  }

  @ParameterizedTest
  @CsvSource({"7, 5", "5, 5", "5a, 7", "a, 7", "II, IV", "1, 300"})
  void othersAreTwoLabels(String first, String last) {
    assertFalse(LabelRange.rises(new Label(first, 0, 1), new Label(last, 2, 3)));
  }
}
