package org.songluat.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.text.Span;

class QuoteTest {
  @Test
  void threeWordsFollowTheNumber() {
    assertEquals("12 chiếc đò máy", from("Có 12 chiếc đò máy cũ", 3, 5).words());
  }

  @Test
  void marksEndIt() {
    assertEquals("12 đò", from("Có 12 đò, 3 cầu", 3, 5).words());
    assertEquals("12", from("Có 12", 3, 5).words());
    assertEquals("7%/năm nay", from("7%/năm nay.", 0, 2).words());
    assertEquals("7%", from("7%/", 0, 2).words());
  }

  @Test
  void longWordsAreLeftOut() {
    assertEquals("12", from("12 " + "x".repeat(100), 0, 2).words());
  }

  @Test
  void messagesShortenLongClauses() {
    assertEquals("a".repeat(80) + "…", quote("a".repeat(81)).shown());
    assertEquals("a".repeat(80), quote("a".repeat(80)).shown());
  }

  @Test
  void whatIsLeftOverIsPairedInOrder() {
    Quote one = quote("1");
    Quote two = quote("2");
    Quote three = quote("3");
    assertEquals(
        List.of(new Quotes(one, three), new Quotes(two, Quote.NONE)),
        Quotes.pair(List.of(one, two), List.of(three)));
  }

  @Test
  void aQuoteOfNoClauseHasNoPlace() {
    assertNull(Quote.NONE.place());
    assertEquals(new Span(0, 1), quote("1").place());
  }

  private static Quote quote(String words) {
    return new Quote(0, new Span(0, words.length()), words);
  }

  private static Quote from(String text, int start, int end) {
    Clause clause =
        new Clause("v", Level.PARAGRAPH, "1", Path.ROOT, text, new Span(0, text.length()));
    return Quote.from(new Segment(0, clause, List.of(), List.of()), new Span(start, end));
  }
}
