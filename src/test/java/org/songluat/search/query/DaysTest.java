package org.songluat.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource({
    "2019, 2019-01-01, 2019-12-31",
    "2019-02, 2019-02-01, 2019-02-28",
    "2019-09-27, 2019-09-27, 2019-09-27",
    "27/9/2019, 2019-09-27, 2019-09-27",
    "27.09.2019, 2019-09-27, 2019-09-27",
    "9/2019, 2019-09-01, 2019-09-30",
    "ngày 27 tháng 9 năm 2019, 2019-09-27, 2019-09-27",
    "thang 9 nam 2019, 2019-09-01, 2019-09-30",
    "'September 27, 2019', 2019-09-27, 2019-09-27",
    "2019-01..2019-06, 2019-01-01, 2019-06-30",
    "27/9/2019..2020, 2019-09-27, 2020-12-31",
    "2019.., 2019-01-01, 9999-12-31",
    "..2019, 0000-01-01, 2019-12-31"
  })
  void aDayAMonthAYearAndRangesAreRead(String typed, String first, String last) {
    Condition.InDays days = Days.read(typed).orElseThrow();
    assertEquals(first + " " + last, days.first() + " " + days.last());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "2019-13", "31/2/2019", "2020..2019", "hôm nay", "12%"})
  void otherThingsAreNone(String typed) {
    assertEquals(Optional.empty(), Days.read(typed));
  }
}
