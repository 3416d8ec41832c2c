package org.songluat.check.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.check.Texts;

class PersonRuleTest {
  @Test
  void anotherPersonIsTold() {
    assertEquals(
        List.of(
            "name major | v1 e1 | Nguyễn Thị Đò | Tran Van Ben | People are named otherwise:"
                + " Vietnamese has \"Nguyễn Thị Đò\", English has \"Tran Van Ben\""),
        Texts.ferry()
            .pair("Bà Nguyễn Thị Đò lái đò.", "Mr. Tran Van Ben steers the ferry.")
            .found());
  }

  @Test
  void aPersonOfOneSideIsTold() {
    assertEquals(
        List.of(
            "name major | v1 e1 | Trần Văn Bến |  | A person is named in Vietnamese only: \"Trần"
                + " Văn Bến\""),
        Texts.ferry().pair("Ông Trần Văn Bến lái đò.", "He steers the ferry.").found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bà Nguyễn Thị Đò lái đò. | Mrs. Nguyen Thi Do steers the ferry.",
        "Bà Nguyễn Thị Đò lái đò. | Mrs. Thi Do Nguyen steers the ferry.",
        "Đoàn Chủ tịch họp ở bến. | The Presidium meets at the pier.",
        "Trường Đại học Bến Đò mở cửa. | The Pier University is open.",
        "Cao Bằng và Hồ Tây có đò. | There are ferries at both places.",
        "Đò đi. | To Build Ferries is hard.",
      })
  void accentsOrderAndBodiesAreNoDifference(String vi, String en) {
    assertEquals(List.of(), Texts.ferry().pair(vi, en).found());
  }
}
