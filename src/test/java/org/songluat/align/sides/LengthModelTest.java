package org.songluat.align.sides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LengthModelTest {
  private static List<Segment> segments(int... lengths) {
    return IntStream.of(lengths)
        .mapToObj(length -> new Segment(length, new int[0], new int[0], "", "", false))
        .toList();
  }

  private final LengthModel even =
      LengthModel.of(segments(20, 80, 200, 400), segments(20, 80, 200, 400));

  @Test
  void theBestFitIsThePairsOwnRatio() {
    List<Segment> vi = segments(100, 400, 900, 1600);
    LengthModel longer = LengthModel.of(vi, segments(130, 520, 1170, 2080));
    assertTrue(longer.score(200, 260) > longer.score(200, 200));
    assertTrue(even.score(200, 200) > even.score(200, 260));
  }

  @Test
  void aRatioThatNoTranslationHasIsNotLearned() {
    LengthModel wild = LengthModel.of(segments(1000, 1000), segments(90_000, 90_000));
    assertTrue(wild.score(1000, 1500) > wild.score(1000, 3000));
  }

  @Test
  void aMisfitOfLongTextsTellsMoreThanOneOfShortTexts() {
    assertTrue(even.score(400, 800) < even.score(4, 8));
  }

  @Test
  void sidesWithoutSegmentsHaveAModelToo() {
    LengthModel none = LengthModel.of(List.of(), List.of());
    assertTrue(none.score(50, 50) > none.score(50, 500));
  }

  @Property(tries = 300)
  void noPairOfLengthsDecidesAlone(
      @ForAll @IntRange(max = 100_000) int vi, @ForAll @IntRange(max = 100_000) int en) {
    double score = even.score(vi, en);
    assertEquals(true, score >= -25 && score < 60, () -> "got " + score);
  }
}
