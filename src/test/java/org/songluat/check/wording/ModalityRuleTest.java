package org.songluat.check.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.check.Texts;

class ModalityRuleTest {
  @Test
  void aDutyIsNoPermission() {
    assertEquals(
        List.of(
            "modality major | v1 e1 | phải mặc áo phao | may wear life jackets | Duty and"
                + " permission differ: Vietnamese has \"phải mặc áo phao\", English has \"may wear"
                + " life jackets\""),
        Texts.ferry().pair("Khách phải mặc áo phao.", "Guests may wear life jackets.").found());
  }

  @Test
  void aPermissionIsNoDuty() {
    assertEquals(
        List.of("modality"),
        Texts.ferry()
            .pair("Khách có thể mặc áo phao.", "Guests must wear life jackets.")
            .check()
            .stream()
            .map(d -> d.kind().code())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Khách phải mặc áo phao. | Guests shall wear life jackets.",
        "Khách có quyền xuống bến. | Guests are entitled to land.",
        "Khách được đón. | Guests shall be met.",
      })
  void equalForceIsSilent(String vi, String en) {
    assertEquals(List.of(), Texts.ferry().pair(vi, en).found());
  }
}
