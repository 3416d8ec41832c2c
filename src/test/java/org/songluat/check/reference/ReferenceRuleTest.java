package org.songluat.check.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.check.Texts;

class ReferenceRuleTest {
  @Test
  void anotherDocumentIsTold() {
    assertEquals(
        List.of(
            "reference major | v1 e1 | Nghị định 13/2031/NĐ-CP | Decree No. 31/2031/ND-CP |"
                + " Documents differ: Vietnamese cites \"Nghị định 13/2031/NĐ-CP\", English cites"
                + " \"Decree No. 31/2031/ND-CP\""),
        Texts.ferry()
            .pair("Theo Nghị định 13/2031/NĐ-CP.", "Under Decree No. 31/2031/ND-CP.")
            .found());
  }

  @Test
  void lostDocumentIsTold() {
    assertEquals(
        List.of(
            "reference major | v1 e1 | Nghị định 13/2031/NĐ-CP |  |"
                + " A document is cited in Vietnamese only: \"Nghị định 13/2031/NĐ-CP\""),
        Texts.ferry().pair("Theo Nghị định 13/2031/NĐ-CP.", "Under the decree.").found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "khoản 2 Điều 7 của Luật này | Clause 2 Article 8 of this Law",
        "khoản 2 Điều 7 của Luật này | Clause 3 Article 7 of this Law",
        "điểm đ khoản 2 Điều 7 | Point b Clause 2 Article 7",
      })
  void anotherPlaceIsTold(String vi, String en) {
    assertEquals(
        List.of(
            "reference major | v1 e1 | %s | %s | References differ: Vietnamese has \"%s\", English has \"%s\""
                .formatted(vi, en, vi, en)),
        Texts.ferry().pair("Làm theo " + vi + ".", "Comply with " + en + ".").found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Theo Nghị định số 13/2031/NĐ-CP. | Under Decree No. 13/2031/ND-CP.",
        "Theo Nghị định số 13/2031/NĐ-CP. | Under Decree 13 of 2031.",
        "Theo điểm đ khoản 2 Điều 7. | Under Point dd Clause 2 Article 7.",
        "Theo điểm đ khoản 2 Điều 7. | Under Point e, Clause 2, Article 7.",
        "Theo các điều 5, 6 và 7 của Luật này. | Under Articles 5, 6 and 7 of this Law.",
        "Theo khoản 2 Điều này. | Under the foregoing clause.",
        "Theo khoản 2 Điều 7. | Under Article 7, item 2.",
      })
  void equalReferencesAreSilent(String vi, String en) {
    assertEquals(List.of(), Texts.ferry().pair(vi, en).found());
  }
}
