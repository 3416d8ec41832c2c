package org.songluat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MannerTest {
  private static Manner without(List<String> terms) {
    return new Manner(true, null, false, Grouping.CLAUSE, terms);
  }

  private static List<String> terms(int most) {
    return IntStream.range(0, most).mapToObj(String::valueOf).toList();
  }

  @Test
  void whatIsTakenOutIsKeptOnceAndStaysWhereFacetsAreAskedFor() {
    assertEquals(List.of("b", "a"), without(List.of("b", "a", "b")).withFacets().without());
  }

  @Test
  void noMoreCanBeTakenOutThanAnAddressHolds() {
    assertEquals(32, without(terms(32)).without().size());
    assertEquals(
        "without must have at most 32 terms, got 33",
        assertThrows(IllegalArgumentException.class, () -> without(terms(33))).getMessage());
    assertEquals(
        "A term of without must have at most 200 characters, got 201",
        assertThrows(IllegalArgumentException.class, () -> without(List.of("x".repeat(201))))
            .getMessage());
  }

  @Test
  void aCursorIsOfTheTermsThatAreTakenOutInAnyOrder() {
    assertEquals(mark("a", "b"), mark("b", "a"));
    assertNotEquals(mark("a"), mark());
  }

  private static int mark(String... terms) {
    return new SearchRequest("x", null, 10, null, Filters.NONE, without(List.of(terms))).mark();
  }
}
