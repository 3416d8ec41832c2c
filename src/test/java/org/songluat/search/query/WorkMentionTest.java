package org.songluat.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkMentionTest {
  @ParameterizedTest
  @CsvSource({
    "12/NQ-TW, 12-nq-tw, 12-NQ/TW",
    "Nghị định số 13/2023/ND-CP, 13-2023-nd-cp, 13/2023/NĐ-CP",
    "nghi-quyet-12-nq-tw, 12-nq-tw, 12-NQ/TW",
    "luat-45-2019-qh14, 45-2019-qh14, 45-2019-qh14",
    "Resolution No. 12-NQ/TW, 12-nq-tw, 12-NQ/TW",
    "12 NQ/TW, 12-nq-tw, 12-NQ/TW",
    "NQ12-NQTW, 12-nq-tw, 12-NQ/TW",
    "nghi dinh 43/2016/ND CP, 43-2016-nd-cp, 43/2016/NĐ-CP"
  })
  void numbersAreReadInAnySpelling(String text, String id, String shown) {
    WorkMention mention = only(text);
    assertEquals(id, mention.id());
    assertEquals(shown, mention.shown());
    assertEquals(text, mention.span().of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "nghị quyết 12, resolution-12,",
    "NQ 12, resolution-12,",
    "nghi quyet so 12 nam 2019, resolution-12, 2019",
    "Resolution 12 of 2019, resolution-12, 2019",
    "Nghị định 43/2016, decree-43, 2016",
    "Thông tư liên tịch 05, joint-circular-5,"
  })
  void typeAndFigureAreEnough(String text, String serial, Integer year) {
    WorkMention mention = only(text);
    assertEquals(serial, mention.serial());
    assertEquals(year, mention.year());
    assertEquals(text, mention.span().of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"quyết định của", "luật đất đai", "12%", "resolution", "bo-xit", "tt"})
  void otherWordsNameNoWork(String text) {
    assertEquals(List.of(), WorkMention.find(text));
  }

  @Test
  void severalAreFoundInOrder() {
    assertEquals(
        List.of("resolution-12", "9-nq-tw"),
        WorkMention.find("nghị quyết 12 và 9-NQ/TW").stream()
            .map(m -> m.id() == null ? m.serial() : m.id())
            .toList());
  }

  private static WorkMention only(String text) {
    List<WorkMention> found = WorkMention.find(text);
    assertEquals(1, found.size(), found.toString());
    return found.getFirst();
  }
}
