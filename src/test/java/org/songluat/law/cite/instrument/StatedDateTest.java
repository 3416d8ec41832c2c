package org.songluat.law.cite.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.law.cite.word.CitationText;

class StatedDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "9/QĐ ngày 3/2/2031",
        "9/QĐ, ngày 03 tháng 02 năm 2031",
        "9/QĐ (ngày 3-2-2031",
        "9/QĐ của Thủ tướng Chính phủ ngày 03/02/2031",
        "9/QĐ của Bộ Giao thông vận tải, ngày 03/02/2031",
        "9/QĐ dated February 3, 2031",
        "9/QĐ of February 3, 2031",
        "9/QĐ dated 3 February 2031",
        "9/QĐ of the Prime Minister dated February 3, 2031",
        "9/QĐ issued on February 3, 2031",
      })
  void dayIsReadToItsEnd(String text) {
    assertEquals(
        new StatedDate.Reading(LocalDate.of(2031, 2, 3), text.length(), false), after(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9/QĐ",
        "9/QĐ ngày càng cũ",
        "9/QĐ của Chính phủ có hiệu lực từ ngày 3/2/2031",
        "9/QĐ có hiệu lực sau ngày 3/2/2031",
        "9/QĐ on ferries in force since February 3, 2031",
        "9/QĐ tháng 2 năm 2031",
      })
  void otherDaysAreNotOfIssue(String text) {
    assertEquals(new StatedDate.Reading(null, 4, false), after(text));
  }

  @Test
  void printedDayThatIsNone() {
    assertEquals(new StatedDate.Reading(null, 20, true), after("9/QĐ ngày 30/02/2031."));
  }

  private static StatedDate.Reading after(String text) {
    return new StatedDate(new CitationText(text)).after("9/QĐ".length());
  }
}
