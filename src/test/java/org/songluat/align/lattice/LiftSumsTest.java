package org.songluat.align.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.songluat.align.Parallel;
import org.songluat.align.sides.Side;
import org.songluat.align.sides.Sides;
import org.songluat.align.words.Lexicon;
import org.songluat.align.words.Lifts;
import org.songluat.align.words.WordModel;
import org.songluat.text.Language;

class LiftSumsTest {
  private static final int COUNT = 12;

  private final Sides sides = sides();
  private final Lifts lifts = model().enGivenVi();

  private static Sides sides() {
    List<Parallel.Pair> texts = new Parallel(7).sentences(COUNT);
    return Sides.of(
        Parallel.lines(Language.VI, texts.stream().map(Parallel.Pair::vi).toList()),
        Parallel.lines(Language.EN, texts.stream().map(Parallel.Pair::en).toList()));
  }

  private WordModel model() {
    List<WordModel.Example> examples =
        IntStream.range(0, COUNT)
            .mapToObj(
                k -> new WordModel.Example(sides.vi().get(k).words(), sides.en().get(k).words(), 1))
            .toList();
    return sides.learn(examples, Lexicon.Known.NOTHING);
  }

  /** The same without any sum kept from segment to segment. */
  private double slowly(int end, int count, int[] targets) {
    Side vi = sides.vi();
    int[] sources = vi.words(end - count, end);
    double log = 0;
    for (int target : targets) {
      double sum = 1 + lifts.rest(sources);
      for (int source : sources) {
        sum += lifts.of(source, target);
      }
      log += Math.log(0.2 + 0.8 * sum / (sources.length + 1));
    }
    return log;
  }

  @Test
  void oneTwoAndThreeSegmentsWeighWhatTheirWordsWeighTogether() {
    LiftSums sums = new LiftSums(lifts, sides.vi(), 3);
    for (int end = 3; end <= COUNT; end++) {
      assertWeighed(sums, end);
    }
  }

  @Test
  void segmentsMayBeAskedForInAnyOrder() {
    LiftSums sums = new LiftSums(lifts, sides.vi(), 5);
    for (int step = 0; step < 3 * COUNT; step++) {
      assertWeighed(sums, 3 + 7 * step % (COUNT - 2));
    }
  }

  private void assertWeighed(LiftSums sums, int end) {
    for (int count = 1; count <= 3; count++) {
      int[] targets = sides.en().get(end - 1).words();
      assertEquals(slowly(end, count, targets), sums.weigh(end, count, targets), 1e-3);
    }
  }

  @Test
  void whatAnswersWeighsMoreThanWhatDoesNot() {
    LiftSums sums = new LiftSums(lifts, sides.vi(), 1);
    double own = sums.weigh(3, 1, sides.en().get(2).words());
    double other = sums.weigh(3, 1, sides.en().get(8).words());
    assertEquals(true, own > other, own + " against " + other);
  }
}
