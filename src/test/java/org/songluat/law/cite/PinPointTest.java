package org.songluat.law.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.songluat.law.Level;
import org.songluat.law.cite.StepReader.Step;

class PinPointTest {
  private static final Step POINTS = new Step(Level.POINT, List.of("a", "đ"), 10);
  private static final Step CLAUSE = new Step(Level.CLAUSE, List.of("2"), 20);
  private static final Step ARTICLE = new Step(Level.ARTICLE, List.of("7"), 30);
  private static final Step THIS_ARTICLE = new Step(Level.ARTICLE, List.of(), 30);

  private final PinPoint none = PinPoint.none(3);

  @Test
  void withoutAStepItIsEmptyAndNamesOnePlace() {
    assertTrue(none.isEmpty());
    assertEquals(List.of(Map.of()), none.places());
  }

  @Test
  void stepsGoOutwards() {
    PinPoint clause = none.with(CLAUSE);
    assertTrue(clause.admits(Level.ARTICLE));
    assertFalse(clause.admits(Level.CLAUSE));
    assertFalse(clause.admits(Level.POINT));
    assertFalse(clause.with(THIS_ARTICLE).admits(Level.ARTICLE));
  }

  @Test
  void everyLabelOfAListIsAPlace() {
    PinPoint pin = none.with(POINTS).with(CLAUSE).with(ARTICLE);
    assertEquals(
        List.of(
            Map.of(Level.ARTICLE, "7", Level.CLAUSE, "2", Level.POINT, "a"),
            Map.of(Level.ARTICLE, "7", Level.CLAUSE, "2", Level.POINT, "đ")),
        pin.places());
    assertEquals(30, pin.end());
  }

  @Test
  void placesAreBounded() {
    List<String> many = Collections.nCopies(50, "1");
    PinPoint pin =
        none.with(new Step(Level.CLAUSE, many, 5)).with(new Step(Level.ARTICLE, many, 9));
    assertEquals(100, pin.places().size());
  }

  @Test
  void outerLevelsAreShared() {
    PinPoint shared = none.with(POINTS).within(none.with(CLAUSE).with(ARTICLE));
    assertEquals(
        List.of(
            Map.of(Level.ARTICLE, "7", Level.CLAUSE, "2", Level.POINT, "a"),
            Map.of(Level.ARTICLE, "7", Level.CLAUSE, "2", Level.POINT, "đ")),
        shared.places());
    assertEquals(10, shared.end());
  }

  @Test
  void ownLevelsStay() {
    PinPoint own = none.with(ARTICLE).within(none.with(CLAUSE).with(THIS_ARTICLE));
    assertEquals(List.of(Map.of(Level.ARTICLE, "7")), own.places());
    assertFalse(own.relative());
  }

  @Test
  void thisArticleIsShared() {
    assertTrue(none.with(CLAUSE).within(none.with(CLAUSE).with(THIS_ARTICLE)).relative());
  }
}
