package org.songluat.check.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.check.Texts;

class UnitRuleTest {
  @Test
  void daysAreNotMonths() {
    assertEquals(
        List.of(
            "number major | v1 e1 | 30 ngày | 30 months | The same figure counts other things:"
                + " Vietnamese has \"30 ngày\", English has \"30 months\""),
        Texts.ferry().pair("Trả trong 30 ngày.", "Pay within 30 months.").found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trả 10 ngày làm việc. | Pay in 10 days.",
        "Nộp 500 đồng. | Pay 500 USD.",
      })
  void otherUnitsAreTold(String vi, String en) {
    assertEquals(1, Texts.ferry().pair(vi, en).check().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trả trong 24 tháng. | Pay within two years.",
        "Trả trong 10 ngày làm việc. | Pay within 10 working days.",
        "Nộp 500 đồng. | Pay 500 dong.",
        "Chạy 3 quý. | It runs for 9 months.",
      })
  void equalTimesAreSilent(String vi, String en) {
    assertEquals(List.of(), Texts.ferry().pair(vi, en).found());
  }
}
