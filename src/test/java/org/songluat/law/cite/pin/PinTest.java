package org.songluat.law.cite.pin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.law.cite.word.Unit;

class PinTest {
  private static final Step POINT = step(Unit.POINT, "a");
  private static final Step CLAUSE = step(Unit.CLAUSE, "2");
  private static final Step ARTICLE = step(Unit.ARTICLE, "7");
  private static final Step CHAPTER = step(Unit.CHAPTER, "IV");
  private static final Step THIS_ARTICLE = new Step(Unit.ARTICLE, List.of(), 20, 30);

  private final Pin none = Pin.none(3);

  @Test
  void stepsGoOutwards() {
    Pin clause = none.with(CLAUSE);
    assertTrue(clause.admits(ARTICLE));
    assertFalse(clause.admits(CLAUSE));
    assertFalse(clause.admits(POINT));
    assertFalse(clause.with(THIS_ARTICLE).admits(CHAPTER));
  }

  @Test
  void siblingsShareWhatIsAroundThem() {
    assertEquals(
        List.of(CLAUSE, ARTICLE),
        none.with(CLAUSE).beside(none.with(CLAUSE).with(ARTICLE)).steps());
    assertEquals(
        List.of(CLAUSE, THIS_ARTICLE),
        none.with(CLAUSE).beside(none.with(POINT).with(CLAUSE).with(THIS_ARTICLE)).steps());
  }

  @Test
  void neighboursOfOtherUnitsShareNothing() {
    assertEquals(List.of(ARTICLE), none.with(ARTICLE).beside(none.with(CHAPTER)).steps());
    assertEquals(
        List.of(ARTICLE), none.with(ARTICLE).beside(none.with(CLAUSE).with(THIS_ARTICLE)).steps());
  }

  @Test
  void whatGoesIntoAPlaceIsOfIt() {
    assertEquals(
        List.of(POINT, CLAUSE, ARTICLE),
        none.with(POINT).into(none.with(CLAUSE).with(ARTICLE)).steps());
    assertEquals(List.of(ARTICLE), none.with(ARTICLE).into(none.with(CHAPTER)).steps());
  }

  private static Step step(Unit unit, String label) {
    return new Step(unit, List.of(new Label(label, 10, 12)), 10, 12);
  }
}
