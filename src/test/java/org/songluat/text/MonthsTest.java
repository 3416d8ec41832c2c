package org.songluat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MonthsTest {
  @Test
  void monthsAreCountedFromOne() {
    assertEquals(1, Months.named("january"));
    assertEquals(12, Months.named("december"));
  }

  @Test
  void otherWordsNameNone() {
    assertEquals(0, Months.named("monday"));
    assertEquals(0, Months.named("jan"));
  }
}
