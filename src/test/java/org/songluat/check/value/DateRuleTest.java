package org.songluat.check.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.check.Texts;

class DateRuleTest {
  @Test
  void anotherDayIsTold() {
    assertEquals(
        List.of(
            "date major | v1 e1 | 25/7/2031 | July 26, 2031 |"
                + " Dates differ: Vietnamese has \"25/7/2031\", English has \"July 26, 2031\""),
        Texts.ferry().pair("Bến mở ngày 25/7/2031.", "The pier opens on July 26, 2031.").found());
  }

  @Test
  void lostDateIsTold() {
    assertEquals(
        List.of(
            "date major | v1 e1 | 25/7/2031 |  |"
                + " A date stands in Vietnamese only: \"25/7/2031\""),
        Texts.ferry().pair("Bến mở ngày 25/7/2031.", "The pier opens soon.").found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bến mở ngày 25/7/2031. | The pier opens on July 25, 2031.",
        "Bến mở ngày 25 tháng 7 năm 2031. | The pier opens on 25/7/2031.",
        "Bến mở tháng 7 năm 2031. | The pier opens on July 25, 2031.",
        "Bến mở ngày 25/7/2031. | The pier opens on the 25 th day of July of 2031.",
      })
  void equalDatesAreSilent(String vi, String en) {
    assertEquals(List.of(), Texts.ferry().pair(vi, en).found());
  }
}
