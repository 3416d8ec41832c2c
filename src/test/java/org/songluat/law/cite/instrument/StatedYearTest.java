package org.songluat.law.cite.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.law.cite.instrument.StatedYear.Reading;
import org.songluat.law.cite.word.CitationText;

class StatedYearTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bến đò 2031",
        "Bến đò năm 2031",
        "Bến đò (2031)",
        "Bến đò (năm 2031)",
        "Bến đò (sửa đổi) năm 2031",
        "Bến đò sửa đổi 2031",
        "Ferry  of 2031",
        "Ferry  in 2031",
      })
  void yearStandsBehindAName(String text) {
    assertEquals(new Reading(2031, text.length()), new StatedYear(new CitationText(text)).after(6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bến đò",
        "Bến đò 2031/2032",
        "Bến đò 20312",
        "Bến đò 1830",
        "Bến đò (2031",
        "Bến đò (sửa đổi)",
        "Bến đò năm nay",
        "Ferry2031",
      })
  void otherFiguresAreNoYear(String text) {
    assertEquals(new Reading(null, 6), new StatedYear(new CitationText(text)).after(6));
  }

  @Test
  void yearStandsBeforeAName() {
    assertEquals(4, new StatedYear(new CitationText("the 2031 Ferry Law")).before(9));
    assertEquals(-1, new StatedYear(new CitationText("the Ferry Law")).before(4));
    assertNull(new StatedYear(new CitationText("12031 Ferry")).at(0));
  }

  @Test
  void countryIsPassedOver() {
    assertEquals(16, new StatedYear(new CitationText("Land of Viet Nam")).behindCountry(4));
    assertEquals(4, new StatedYear(new CitationText("Land of Laos")).behindCountry(4));
  }
}
