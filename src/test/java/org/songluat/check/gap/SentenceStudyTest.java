package org.songluat.check.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.check.Texts;

class SentenceStudyTest {
  private static Texts long_() {
    Texts texts = Texts.ferry();
    for (int k = 0; k < 6; k++) {
      texts.pair(
          "Người lái đò mặc áo phao khi chở khách qua sông lớn.",
          "Ferrymen wear life jackets when they carry guests across the river.");
    }
    return texts;
  }

  @Test
  void aSentenceWithoutCounterpartIsTold() {
    assertEquals(
        List.of("omission"),
        long_()
            .pair(
                "Người lái đò mặc áo phao. Khách đi đò trả tiền vé cho chủ bến trước khi lên đò.",
                "Ferrymen wear life jackets.")
            .check()
            .stream()
            .map(d -> d.kind().code())
            .toList());
  }

  @Test
  void sentencesOnBothSidesAreSilent() {
    assertEquals(
        List.of(),
        long_()
            .pair(
                "Người lái đò mặc áo phao. Khách đi đò trả tiền vé cho chủ bến.",
                "Ferrymen wear life jackets. Ferry guests pay the fare to the owner of the pier.")
            .found());
  }
}
