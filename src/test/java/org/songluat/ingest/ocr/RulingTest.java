package org.songluat.ingest.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.ingest.layout.Box;
import org.songluat.ingest.layout.Rule;

class RulingTest {
  private static Box box(Rule rule) {
    return Scan.rounded(new Box(rule.left(), rule.top(), rule.right(), rule.bottom()));
  }

  @Test
  void rulesAreFoundAndTakenOff() {
    Bitmap page =
        new Scan(300, 200).ink(20, 40, 200, 1).ink(20, 40, 1, 100).text(40, 60, 20).bitmap();
    List<Rule> rules = Ruling.takeOff(page, Scan.DPI);
    assertEquals(
        List.of(new Box(20, 40, 220, 41), new Box(20, 40, 21, 140)),
        rules.stream().map(RulingTest::box).toList());
    assertFalse(page.isBlack(Scan.dots(100), Scan.dots(40.5)));
    assertTrue(page.isBlack(Scan.dots(40.5), Scan.dots(65)));
  }

  @Test
  void aLeaningRuleIsOneRule() {
    Bitmap page = new Scan(300, 200).turn(0.6).ink(20, 100, 240, 1.5).bitmap();
    assertEquals(1, Ruling.takeOff(page, Scan.DPI).size());
  }

  @Test
  void theLettersThatARuleCrossesKeepTheirInk() {
    Bitmap page = new Scan(300, 200).ink(20, 64, 200, 1).text(40, 60, 20).bitmap();
    Ruling.takeOff(page, Scan.DPI);
    assertTrue(page.isBlack(Scan.dots(40.5), Scan.dots(64.5)));
    assertFalse(page.isBlack(Scan.dots(42), Scan.dots(64.5)));
  }

  @Test
  void lettersAndBlocksAreNoRules() {
    Bitmap page = new Scan(300, 200).text(40, 60, 50).ink(100, 100, 80, 30).bitmap();
    assertEquals(List.of(), Ruling.takeOff(page, Scan.DPI));
    assertTrue(page.isBlack(Scan.dots(120), Scan.dots(110)));
  }
}
