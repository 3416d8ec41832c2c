package org.songluat.check.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.check.Texts;

class RelativeRuleTest {
  @Test
  void thisArticleIsNotThisClause() {
    assertEquals(
        List.of(
            "reference major | v1 e1 | Điều này | this Clause | References differ: Vietnamese has"
                + " \"Điều này\", English has \"this Clause\""),
        Texts.ferry()
            .pair("Đò nêu tại khoản 2 Điều này.", "Ferries of Clause 2 of this Clause.")
            .found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đò nêu tại khoản 2 Điều này. | Ferries of Clause 2 of this Article.",
        "Đò nêu tại khoản 2 Điều này. | Ferries of Clause 2 hereof.",
        "Đò nêu tại khoản này. | Ferries of this paragraph.",
        "Đò nêu tại Điều này. | The ferries.",
      })
  void openAndMissingOnesAreSilent(String vi, String en) {
    assertEquals(List.of(), Texts.ferry().pair(vi, en).found());
  }
}
