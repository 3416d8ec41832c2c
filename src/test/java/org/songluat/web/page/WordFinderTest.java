package org.songluat.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.text.Span;

class WordFinderTest {
  @Test
  void wordsAreFoundInAnyCaseAndAccentsMayBeLeftOut() {
    assertEquals(
        List.of(new Span(0, 8), new Span(12, 20)),
        WordFinder.of("thu VIEN").in("Thư viện và thư viện"));
    assertEquals(List.of(), WordFinder.of("thú viện").in("Thư viện"));
  }

  @Test
  void wordsBeginWhereWordsBegin() {
    assertEquals(List.of(new Span(4, 6)), WordFinder.of("an").in("ban an"));
    assertEquals(List.of(new Span(0, 6)), WordFinder.of("librar").in("Libraries"));
  }

  @Test
  void signsAreSoughtAsTheyAre() {
    assertEquals(List.of(new Span(5, 12)), WordFinder.of("(a.b) c").in("x y  (a.b) c"));
    assertEquals(List.of(), WordFinder.of(".*").in("anything"));
  }

  @Test
  void nothingIsSoughtWhereNothingIsAsked() {
    assertFalse(WordFinder.of(null).seeks());
    assertEquals(List.of(), WordFinder.of(null).in("anything"));
  }
}
