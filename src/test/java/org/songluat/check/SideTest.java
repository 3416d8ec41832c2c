package org.songluat.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.cite.CitationFinder;
import org.songluat.law.cite.HeldWorks;
import org.songluat.text.Language;
import org.songluat.text.Span;

class SideTest {
  @Test
  void wordsAreWithoutTheLabel() {
    assertEquals(
        Set.of("two", "ferries", "5g", "2"),
        side(Language.EN, "7", "7. Two ferries, 5G; 2").words());
  }

  @Test
  void amountsAreOfAllKinds() {
    assertEquals(
        Stream.of("2", "4", "2031", "7", "25", "12", "1000000")
            .map(n -> new BigDecimal(n).stripTrailingZeros())
            .collect(Collectors.toSet()),
        side(
                Language.EN,
                "9",
                "Two ferries of the fourth kind from July 25, 2031 to December for 1,000,000 dong")
            .amounts());
  }

  @Test
  void wordsOfNoClauseAreOfTheFirst() {
    Side side = side(Language.VI, "1", "Đò có phao.");
    assertEquals("c1", side.idOf(Quote.NONE));
    assertNull(Side.of(List.of(), Language.VI, finder()).idOf(Quote.NONE));
  }

  @Test
  void numbersOfCitationsAndOfRunOnClausesAreKnown() {
    Segment segment =
        side(Language.EN, "1", "Under Article 7. 2. Whoever waits 3 hours.").segments().getFirst();
    assertTrue(segment.cited(new Span(14, 15)));
    assertFalse(segment.cited(new Span(17, 18)));
    assertTrue(segment.labels(new Span(17, 18)));
    assertFalse(segment.labels(new Span(34, 35)));
  }

  private static CitationFinder finder() {
    return new CitationFinder(HeldWorks.NONE);
  }

  private static Side side(Language language, String label, String text) {
    Clause clause = new Clause("c" + label, Level.CLAUSE, label, Path.ROOT, text, new Span(0, 1));
    return Side.of(List.of(clause), language, finder());
  }
}
