package org.songluat.align.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.text.Language;

class WordsTest {
  @Test
  void vietnameseIsSyllablesAndTheirPairs() {
    assertEquals(
        List.of("nhà", "nước", "bảo", "hộ", "nhà nước", "nước bảo", "bảo hộ"),
        Words.of("Nhà nước bảo hộ.", Language.VI));
  }

  @Test
  void englishLosesItsEndings() {
    assertEquals(
        List.of("polic", "polic", "inform", "inform", "act"),
        Words.of("policies policy information informing act", Language.EN));
  }

  @Test
  void tonesArePlacedAlike() {
    assertEquals(Words.plain("hòa thúy"), Words.plain("hoà thuý"));
  }

  @Test
  void endlessWordsAreLeftOut() {
    assertEquals(List.of("ab"), Words.plain("x".repeat(100_000) + " ab 12"));
  }
}
