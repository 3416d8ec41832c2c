package org.songluat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.songluat.text.Language;

class VisitorTest {
  @Test
  void theFirstOfOurLanguagesThatIsWantedWins() {
    assertEquals(Language.EN, Visitor.preferred("en-US,en;q=0.9,vi;q=0.8"));
    assertEquals(Language.VI, Visitor.preferred("en;q=0.3,vi-VN;q=0.8"));
    assertEquals(Language.EN, Visitor.preferred("fr, en;q=0.1"));
  }

  @Test
  void vietnameseIsForWhoSaysNothingThatCanBeRead() {
    assertEquals(Language.VI, Visitor.preferred(null));
    assertEquals(Language.VI, Visitor.preferred(""));
    assertEquals(Language.VI, Visitor.preferred("fr"));
    assertEquals(Language.VI, Visitor.preferred("en;q=seven"));
    assertEquals(Language.VI, Visitor.preferred("en,".repeat(1000)));
  }
}
