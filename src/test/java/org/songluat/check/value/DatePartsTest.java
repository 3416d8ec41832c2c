package org.songluat.check.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.text.Language;
import org.songluat.text.Values;

class DatePartsTest {
  @Test
  void partsNotStatedAreZero() {
    assertEquals(new DateParts(2031, 7, 25), parts("mở ngày 25/7/2031"));
    assertEquals(new DateParts(2031, 7, 0), parts("mở tháng 7 năm 2031"));
    assertEquals(new DateParts(0, 7, 25), parts("mở ngày 25 tháng 7 hằng năm"));
  }

  @Test
  void statedPartsMustAgree() {
    DateParts day = new DateParts(2031, 7, 25);
    assertTrue(day.agrees(new DateParts(2031, 7, 0)));
    assertTrue(day.agrees(new DateParts(0, 7, 25)));
    assertFalse(day.agrees(new DateParts(2031, 7, 26)));
    assertFalse(day.agrees(new DateParts(2032, 7, 0)));
  }

  @Test
  void amountsAreTheStatedParts() {
    assertEquals(
        List.of(new BigDecimal("2031"), new BigDecimal("7")), new DateParts(2031, 7, 0).amounts());
  }

  private static DateParts parts(String text) {
    return DateParts.of(Values.in(text, Language.VI).getFirst());
  }
}
