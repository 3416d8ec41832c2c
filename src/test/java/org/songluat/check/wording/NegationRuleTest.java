package org.songluat.check.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.check.RuleId;
import org.songluat.check.Texts;

class NegationRuleTest {
  @Test
  void lostDenialIsTold() {
    assertEquals(
        List.of(
            "negation major | v1 e1 | không được bơi qua |  | Vietnamese denies or forbids where"
                + " English does not: \"không được bơi qua\""),
        Texts.ferry().pair("Trẻ em không được bơi qua sông.", "Children swim across.").found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đò không chở dê. | Ferries carry goats.",
        "Đò chở dê. | Ferries do not carry goats.",
        "Cấm bơi. | Swim here.",
        "Đò chưa phải là phà. | Ferries are yet the boats.",
      })
  void oneSidedDenialsAreTold(String vi, String en) {
    assertEquals(
        List.of(RuleId.NEGATION),
        Texts.ferry().pair(vi, en).check().stream().map(d -> d.proof().rule()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đò không chở dê. | Ferries carry no goats.",
        "Đò hàng không. | Air ferries.",
        "Khách nước ngoài đi đò. | Foreign guests take the ferry.",
        "Đò chưa đến. | The ferry has yet to arrive.",
        "Không gian bến đò. | The space of the pier.",
        "Đò hỏng thì không chạy. | Ferries fail to run when broken.",
      })
  void denialsInOtherWordsAreSilent(String vi, String en) {
    assertEquals(List.of(), Texts.ferry().pair(vi, en).found());
  }
}
