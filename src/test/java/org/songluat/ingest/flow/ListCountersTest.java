package org.songluat.ingest.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListCountersTest {
  private static final ListLevel ARTICLE = level(NumberFormat.DECIMAL, "Điều %1.", 0);
  private static final ListLevel CLAUSE = level(NumberFormat.DECIMAL, "%2.", 1);
  private static final ListLevel POINT = level(NumberFormat.LOWER_LETTER, "%3)", 2);
  private static final List<ListLevel> LAW = List.of(ARTICLE, CLAUSE, POINT);

  @Test
  void aLevelCountsAnewAfterAnOuterOne() {
    assertEquals(
        List.of("Điều 1. ", "1. ", "a) ", "b) ", "2. ", "a) ", "Điều 2. ", "1. "),
        count(LAW, 0, 1, 2, 2, 1, 2, 0, 1));
  }

  @Test
  void articlesCountOnOverChaptersWhereTheyNeverRestart() {
    ListLevel chapter = level(NumberFormat.UPPER_ROMAN, "Chương %1", 0);
    ListLevel article = level(NumberFormat.DECIMAL, "Điều %2.", 0);
    assertEquals(
        List.of("Chương I ", "Điều 1. ", "Điều 2. ", "Chương II ", "Điều 3. "),
        count(List.of(chapter, article), 0, 1, 1, 0, 1));
  }

  @Test
  void aNumberOfAllLevelsShowsOuterOnesThatHaveNotBegun() {
    ListLevel first = level(NumberFormat.UPPER_ROMAN, "%1.", 0);
    ListLevel second = level(NumberFormat.DECIMAL, "%1.%2", 1);
    ListLevel legal = new ListLevel(NumberFormat.DECIMAL, 1, "%1.%2", true, 1, " ", "");
    assertEquals(List.of("I.1 ", "I. ", "I.1 "), count(List.of(first, second), 1, 0, 1));
    assertEquals(List.of("I. ", "1.1 "), count(List.of(first, legal), 0, 1));
  }

  @Test
  void aListGoesOnWhereAnotherStoodBetween() {
    ListCounters counters = new ListCounters();
    assertEquals("Điều 1. ", counters.next("a", LAW, 0).text());
    assertEquals("Điều 1. ", counters.next("b", LAW, 0).text());
    assertEquals("Điều 2. ", counters.next("a", LAW, 0).text());
  }

  @Test
  void aRestartHappensOnce() {
    ListCounters counters = new ListCounters();
    counters.next("a", LAW, 0);
    counters.restart("a", 0, "second list");
    assertEquals("Điều 1. ", counters.next("a", LAW, 0).text());
    counters.restart("a", 0, "second list");
    assertEquals("Điều 2. ", counters.next("a", LAW, 0).text());
  }

  @Test
  void bulletsStayTheSameAndALevelThatIsNotThereHasNone() {
    ListLevel bullet = new ListLevel(NumberFormat.BULLET, 1, "\uF0B7", false, 0, " ", "Symbol");
    assertEquals(List.of("\uF0B7 ", "\uF0B7 ", ""), count(List.of(bullet), 0, 0, 5));
  }

  private static List<String> count(List<ListLevel> levels, int... items) {
    ListCounters counters = new ListCounters();
    List<String> printed = new ArrayList<>();
    for (int item : items) {
      printed.add(counters.next("a", levels, item).text());
    }
    return printed;
  }

  private static ListLevel level(NumberFormat format, String template, int restartAfter) {
    return new ListLevel(format, 1, template, false, restartAfter, " ", "");
  }
}
