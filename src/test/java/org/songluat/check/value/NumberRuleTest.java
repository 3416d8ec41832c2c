package org.songluat.check.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.check.Texts;

class NumberRuleTest {
  @Test
  void anotherNumberIsTold() {
    assertEquals(
        List.of(
            "number major | v1 e1 | 12 người | 21 people |"
                + " Numbers differ: Vietnamese has \"12 người\", English has \"21 people\""),
        Texts.ferry().pair("Mỗi đò chở 12 người.", "A ferry carries 21 people.").found());
  }

  @Test
  void anotherPercentageIsTold() {
    assertEquals(
        List.of(
            "number major | v1 e1 | 7,5%/năm | 8.5%/year |"
                + " Numbers differ: Vietnamese has \"7,5%/năm\", English has \"8.5%/year\""),
        Texts.ferry().pair("Số đò tăng 7,5%/năm.", "Ferries grow by 8.5%/year.").found());
  }

  @Test
  void numberOfOneSideOnlyIsTold() {
    assertEquals(
        List.of(
            "number major | v1 e1 |  | 3 big ferry piers |"
                + " A number stands in English only: \"3 big ferry piers\""),
        Texts.ferry().pair("Sửa các bến đò lớn.", "Repair 3 big ferry piers.").found());
    assertEquals(
        List.of(
            "number major | v1 e1 | 40 bến |  |"
                + " A number stands in Vietnamese only: \"40 bến\""),
        Texts.ferry().pair("Sửa 40 bến.", "Repair the piers.").found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nộp 1.000.000 đồng. | Pay 1,000,000 dong.",
        "Vay 2,5 tỷ đồng. | Borrow 2.5 billion dong.",
        "Bốn bến đò và 3 cầu. | 4 piers and three bridges.",
        "Tăng 7,5%/năm. | Grow by 7,5%/year.",
        "Phủ 100% các xã. | Cover all communes.",
        "Trả trong 30 ngày. | Pay within thirty (30) days.",
        "Cách mạng lần thứ tư. | The 4th Revolution.",
        "Nộp 01 đơn. | File an application.",
        "Có 5 đò. | There are five ferries.",
        "Có năm đò. | There are 5 ferries.",
        "Trước tháng 12 hằng năm. | Before December of each year.",
        "Từ 22 giờ đến 6 giờ. | From 22:00 to 6:00.",
        "Giữ sạch. 2. Ai thấy rác thì nhặt. | Keep clean. Whoever sees litter picks it up.",
        "Theo khoản 2 Điều 7. | Under Article 7, paragraph two.",
        "Mạng 5G | The 5G network",
      })
  void equalValuesAreSilent(String vi, String en) {
    assertEquals(List.of(), Texts.ferry().pair(vi, en).found());
  }

  @Test
  void doubtfulPairIsNotCompared() {
    assertEquals(
        List.of(), Texts.ferry().pair("Chở 12 người.", "It carries 21 people.", 0.4).found());
  }

  @Test
  void manyNumbersWithoutAnyMatchMeanAnotherText() {
    assertEquals(
        List.of(),
        Texts.ferry().pair("Số 12, 13, 14 và 15 đò.", "Ferries 32, 33, 34 and 35.").found());
  }
}
