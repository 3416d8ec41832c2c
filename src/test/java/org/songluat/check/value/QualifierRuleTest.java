package org.songluat.check.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.check.Texts;

class QualifierRuleTest {
  @Test
  void overIsNotAbout() {
    assertEquals(
        List.of(
            "qualifier major | v1 e1 | Đò chở trên 30 khách. | It carries about 30 passengers. | A"
                + " figure is limited otherwise: Vietnamese has \"Đò chở trên 30 khách.\", English"
                + " has \"It carries about 30 passengers.\""),
        Texts.ferry().pair("Đò chở trên 30 khách.", "It carries about 30 passengers.").found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chở ít nhất 30 khách. | Carry at most 30 passengers.",
        "Chở không quá 30 khách. | Carry at least 30 passengers.",
        "Chở từ 30 khách trở lên. | Carry 30 passengers or less.",
        "Chở đến 30 khách. | Carry more than 30 passengers.",
        "Chở dưới 30 khách. | Carry over 30 passengers.",
        "Báo chậm nhất 30 ngày trước lễ. | Tell at most 30 days before the feast.",
      })
  void swappedLimitsAreTold(String vi, String en) {
    assertEquals(
        List.of("qualifier"),
        Texts.ferry().pair(vi, en).check().stream().map(d -> d.kind().code()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chở trên 30 khách. | Carry more than 30 passengers.",
        "Chở không quá 30 khách. | Carry not more than thirty (30) passengers.",
        "Chở ít nhất 30 khách. | Carry 30 or more passengers.",
        "Chở đến 30 khách. | Carry up to 30 passengers.",
        "Từ 30 khách trở xuống. | 30 passengers at most.",
        "Báo chậm nhất 30 ngày trước lễ. | Tell at least 30 days before the feast.",
        "Trong 30 ngày. | Within 30 days.",
      })
  void equalLimitsAreSilent(String vi, String en) {
    assertEquals(List.of(), Texts.ferry().pair(vi, en).found());
  }
}
