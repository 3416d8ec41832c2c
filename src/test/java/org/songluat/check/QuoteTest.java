package org.songluat.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.text.Span;

class QuoteTest {
  @Test
  void threeWordsFollowTheNumber() {
    assertEquals(new Quote(0, "12 chiếc đò máy"), from("Có 12 chiếc đò máy cũ", 3, 5));
  }

  @Test
  void marksEndIt() {
    assertEquals(new Quote(0, "12 đò"), from("Có 12 đò, 3 cầu", 3, 5));
    assertEquals(new Quote(0, "12"), from("Có 12", 3, 5));
    assertEquals(new Quote(0, "7%/năm nay"), from("7%/năm nay.", 0, 2));
    assertEquals(new Quote(0, "7%"), from("7%/", 0, 2));
  }

  @Test
  void longWordsAreLeftOut() {
    assertEquals(new Quote(0, "12"), from("12 " + "x".repeat(100), 0, 2));
  }

  @Test
  void messagesShortenLongClauses() {
    assertEquals("\"" + "a".repeat(80) + "…\"", new Quote(0, "a".repeat(81)).quoted());
    assertEquals("\"" + "a".repeat(80) + "\"", new Quote(0, "a".repeat(80)).quoted());
  }

  @Test
  void whatIsLeftOverIsPairedInOrder() {
    Quote one = new Quote(0, "1");
    Quote two = new Quote(0, "2");
    Quote three = new Quote(0, "3");
    assertEquals(
        List.of(new Quotes(one, three), new Quotes(two, Quote.NONE)),
        Quotes.pair(List.of(one, two), List.of(three)));
  }

  @Test
  void sentenceSaysWhichSideIsSilent() {
    Quote words = new Quote(0, "12 đò");
    assertEquals(
        "A number stands in Vietnamese only: \"12 đò\"",
        new Quotes(words, Quote.NONE).differ("Numbers", "A number"));
    assertEquals(
        "A number stands in English only: \"12 đò\"",
        new Quotes(Quote.NONE, words).differ("Numbers", "A number"));
  }

  private static Quote from(String text, int start, int end) {
    Clause clause =
        new Clause("v", Level.PARAGRAPH, "1", Path.ROOT, text, new Span(0, text.length()));
    return Quote.from(new Segment(0, clause, List.of(), List.of()), new Span(start, end));
  }
}
