package org.songluat.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.songluat.law.Outline;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.pipeline.Singles.Single;
import org.songluat.text.Language;

class PairingTest {
  private final Guard guard = new Guard(Duration.ofSeconds(60));

  @AfterEach
  void close() {
    guard.close();
  }

  /** Scores by the titles of both, {@code vi+en}. */
  private record Table(Map<String, Double> scores) implements Stages.Pairer {
    @Override
    public double score(Outline vi, Outline en) {
      String key = vi.work().titles().vi() + "+" + en.work().titles().vi();
      Double score = scores.get(key);
      if (score == null) {
        throw new IllegalStateException("not in the table: " + key);
      }
      return score;
    }

    @Override
    public double threshold() {
      return 0.5;
    }
  }

  private static Single single(String key, Language language, boolean settled, boolean fresh) {
    Work work = new Work(null, null, WorkType.LAW, null, null, null, null, new Titles(key, null));
    Outline outline = new Outline(work, List.of(), List.of(), List.of());
    Single.Kind kind = new Single.Kind(language, 10, WorkType.LAW);
    return new Single(key, kind, settled, fresh, () -> outline);
  }

  private static Single kind(Language language, int clauses, WorkType type) {
    Single.Kind kind = new Single.Kind(language, clauses, type);
    return new Single("k", kind, false, true, single("k", language, false, true).loader());
  }

  private List<String> joined(Map<String, Double> scores, Single... singles) throws IOException {
    return new Pairing(new Table(scores), guard)
        .join(List.of(singles)).stream().map(p -> p.vi().key() + "+" + p.en().key()).toList();
  }

  @Test
  void joinsTheSurestFirstAndEachOnce() throws IOException {
    assertEquals(
        List.of("b+x", "a+y"),
        joined(
            Map.of("a+x", 0.8, "b+x", 0.9, "a+y", 0.6, "b+y", 0.7),
            single("a", Language.VI, false, true),
            single("b", Language.VI, false, true),
            single("x", Language.EN, true, true),
            single("y", Language.EN, true, false)));
  }

  @Test
  void leavesApartWhatIsBelowTheThreshold() throws IOException {
    assertEquals(
        List.of(),
        joined(
            Map.of("a+x", 0.49),
            single("a", Language.VI, false, true),
            single("x", Language.EN, true, true)));
  }

  @Test
  void neverJoinsTwoNumbersOrTwoTextsOfEarlierRuns() throws IOException {
    assertEquals(
        List.of(),
        joined(
            Map.of(),
            single("a", Language.VI, true, true),
            single("x", Language.EN, true, false),
            single("b", Language.VI, false, false),
            single("y", Language.EN, true, false)));
  }

  @Test
  void takesAScoreThatFailsForNone() throws IOException {
    assertEquals(
        List.of(),
        joined(
            Map.of(), single("a", Language.VI, false, true), single("x", Language.EN, true, true)));
  }

  @Test
  void comparesTextsOfLikeLengthAndGenreOnly() {
    Single law = kind(Language.VI, 30, WorkType.LAW);
    assertTrue(law.couldJoin(kind(Language.EN, 10, WorkType.LAW)));
    assertFalse(law.couldJoin(kind(Language.EN, 9, WorkType.LAW)));
    assertFalse(law.couldJoin(kind(Language.VI, 30, WorkType.LAW)));
    assertFalse(law.couldJoin(kind(Language.EN, 30, WorkType.ARTICLE)));
    assertTrue(kind(Language.VI, 1, WorkType.LAW).couldJoin(kind(Language.EN, 6, WorkType.LAW)));
  }
}
