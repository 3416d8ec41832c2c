package org.songluat.check.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.check.Texts;
import org.songluat.law.Level;

class GapRuleTest {
  @Test
  void headingBesidePairedBeadsIsTold() {
    assertEquals(
        List.of(
            "heading moderate | v0 null | I - Tình hình bến đò |  |"
                + " A heading stands in Vietnamese only: \"I - Tình hình bến đò\""),
        new Texts()
            .viAlone(Level.HEADING, "I - Tình hình bến đò")
            .pair("Bến đò đông khách.", "Piers are crowded.")
            .found());
  }

  @Test
  void clauseOfOneVersionIsTold() {
    assertEquals(
        List.of(
            "omission major | v1 null | - Cấm uống rượu khi lái đò. |  |"
                + " A clause stands in Vietnamese only: \"- Cấm uống rượu khi lái đò.\"",
            "addition moderate | null e3 |  | - Dogs travel free. |"
                + " A clause stands in English only: \"- Dogs travel free.\""),
        Texts.ferry()
            .viAlone(Level.BULLET, "- Cấm uống rượu khi lái đò.")
            .pair("Đò có phao.", "Ferries have buoys.")
            .enAlone(Level.BULLET, "- Dogs travel free.")
            .pair("Đò có đèn.", "Ferries have lamps.")
            .found());
  }

  @Test
  void clausesOfBothAloneSideBySideAreTheAlignments() {
    assertEquals(
        List.of(),
        Texts.ferry()
            .viAlone(Level.BULLET, "- Cấm uống rượu khi lái đò.")
            .enAlone(Level.BULLET, "- No drinking at the helm.")
            .pair("Đò có phao.", "Ferries have buoys.")
            .found());
  }

  @Test
  void roomyNeighbourMayHoldIt() {
    assertEquals(
        List.of(),
        Texts.ferry()
            .pair("Đò có đèn pha và còi.", "Ferries have a headlamp, and a horn.")
            .pair("Bến đò có mái che mưa nắng.", "Piers have a roof against rain.")
            .viAlone(Level.BULLET, "- Đò nào cũng có phao cứu sinh.")
            .pair("Đò có còi.", "Ferries have a horn; every ferry has life buoys on board.")
            .found());
  }

  @Test
  void excerptOfTheOtherVersionIsNoOmission() {
    Texts texts = Texts.ferry();
    for (int i = 0; i < 5; i++) {
      texts.viAlone(Level.BULLET, "- Đò có phao cứu sinh.");
    }
    assertEquals(List.of(), texts.found());
  }

  @Test
  void oneVersionHasNoDiscrepancies() {
    assertEquals(
        List.of(),
        new Texts()
            .viAlone(Level.HEADING, "I - Tình hình bến đò")
            .viAlone(Level.PARAGRAPH, "Bến đò đông khách từ 1990.")
            .found());
  }

  @Test
  void scrapsAreNoClauses() {
    assertEquals(
        List.of(),
        Texts.ferry().enAlone(Level.PARAGRAPH, "...").pair("Đò có phao.", "Buoys.").found());
  }
}
