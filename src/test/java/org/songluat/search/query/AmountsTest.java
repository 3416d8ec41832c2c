package org.songluat.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.text.Language;
import org.songluat.text.Measure;
import org.songluat.text.Values;

class AmountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          30                    | NUMBER 30.0 30.0
          8.5%                  | PERCENT 8.5 8.5
          8,5 phan tram         | PERCENT 8.5 8.5
          30..40%               | PERCENT 30.0 40.0
          30%..40%              | PERCENT 30.0 40.0
          1..5 tỷ đồng          | VND 1.0E9 5.0E9
          500 triệu..2 tỷ đồng  |
          500 triệu đồng..2 tỷ đồng | VND 5.0E8 2.0E9
          1 ty dong             | VND 1.0E9 1.0E9
          VND 1 billion         | VND 1.0E9 1.0E9
          100..200 USD          | USD 100.0 200.0
          1.000                 | NUMBER 1000.0 1000.0
          30..                  | NUMBER 30.0 Infinity
          ..5%                  | PERCENT -Infinity 5.0
          >=30%                 | PERCENT 30.0 Infinity
          <= 5                  | NUMBER -Infinity 5.0
          """)
  void amountsAreReadAsEitherLanguagePrintsThem(String typed, String bounds) {
    String found =
        Amounts.read(typed).stream()
            .map(b -> b.measure() + " " + b.low() + " " + b.high())
            .collect(Collectors.joining("; "));
    assertEquals(bounds == null ? "" : bounds, found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "nhiều", "40..30%", "30 con", "5%..10", "27/9/2019", ">"})
  void otherThingsAreNone(String typed) {
    assertEquals(List.of(), Amounts.read(typed));
  }

  @Test
  void moreThanIsMore() {
    Bounds more = Amounts.read(">30%").getFirst();
    assertTrue(more.low() > 30 && more.low() < 30.001);
  }

  @Test
  void aPlainNumberIsMoneyTooButNoPercentage() {
    Bounds bounds = new Bounds(Measure.NUMBER, 30, 30_000);
    assertTrue(have(bounds, "Phạt 30.000 đồng"));
    assertTrue(have(bounds, "Trong 30 ngày"));
    assertFalse(have(bounds, "Tăng 30%"));
    assertFalse(have(new Bounds(Measure.VND, 30, 30), "Trong 30 ngày"));
  }

  private static boolean have(Bounds bounds, String text) {
    return Values.in(text, Language.VI).stream().anyMatch(value -> bounds.have(value, text));
  }
}
