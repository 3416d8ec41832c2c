package org.songluat.align.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.text.Language;
import org.songluat.text.Span;

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
  void spansAreThoseOfTheWords() {
    String text = "Nhà nước bảo hộ 12 Hoà.";
    List<String> printed =
        Words.spans(text, Language.VI).stream().map(span -> span.of(text)).toList();
    assertEquals(
        List.of("Nhà", "nước", "bảo", "hộ", "Hoà", "Nhà nước", "nước bảo", "bảo hộ", "hộ 12 Hoà"),
        printed);
    assertEquals(Words.of(text, Language.VI).size(), printed.size());
    assertEquals(List.of(new Span(4, 7)), Words.spans("1 : Act", Language.EN));
  }

  @Test
  void endlessWordsAreLeftOut() {
    assertEquals(List.of("ab"), Words.plain("x".repeat(100_000) + " ab 12"));
  }
}
