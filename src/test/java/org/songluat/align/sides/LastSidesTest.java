package org.songluat.align.sides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.align.Parallel;
import org.songluat.law.Clause;
import org.songluat.text.Language;

class LastSidesTest {
  private final LastSides last = new LastSides();
  private final List<Clause> vi = Parallel.lines(Language.VI, List.of("một câu"));
  private final List<Clause> en = Parallel.lines(Language.EN, List.of("a sentence"));

  @Test
  void theSameClausesAreReadOnce() {
    assertSame(last.of(vi, en), last.of(List.copyOf(vi), en));
  }

  @Test
  void othersAreReadAnew() {
    Sides before = last.of(vi, en);
    List<Clause> other = Parallel.lines(Language.EN, List.of("another sentence", "and one more"));
    Sides read = last.of(vi, other);
    assertNotSame(before, read);
    assertEquals(2, read.en().size());
  }
}
