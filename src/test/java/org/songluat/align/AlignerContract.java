package org.songluat.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.text.Language;

/** What holds of every way of aligning: each clause once, both orders kept, scores in 0..1. */
abstract class AlignerContract {
  private static final Level[] LEVELS = {
    Level.CHAPTER, Level.ARTICLE, Level.CLAUSE, Level.POINT, Level.BULLET, Level.PARAGRAPH
  };

  abstract List<Bead> align(List<Clause> vi, List<Clause> en);

  @Property(tries = 60)
  void everyClauseStandsOnceInOrder(
      @ForAll @IntRange(max = 25) int viSize,
      @ForAll @IntRange(max = 25) int enSize,
      @ForAll long seed) {
    List<Clause> vi = tree(Language.VI, viSize, new Random(seed));
    List<Clause> en = tree(Language.EN, enSize, new Random(seed + viSize));
    List<Bead> beads = align(vi, en);
    assertEquals(vi, beads.stream().flatMap(bead -> bead.vi().stream()).toList());
    assertEquals(en, beads.stream().flatMap(bead -> bead.en().stream()).toList());
    for (Bead bead : beads) {
      assertTrue(bead.score() >= 0 && bead.score() <= 1);
      assertEquals(!bead.paired(), bead.origin() == Bead.Origin.ALONE);
    }
  }

  /** Clauses at random places with few labels, so that labels repeat and levels jump. */
  private static List<Clause> tree(Language language, int size, Random random) {
    Parallel texts = new Parallel(random.nextLong());
    List<Clause> clauses = new ArrayList<>();
    for (int k = 0; k < size; k++) {
      Path path = Path.ROOT;
      for (Level level : LEVELS) {
        if (random.nextInt(3) == 0) {
          path = path.child(level, Integer.toString(1 + random.nextInt(3)));
        }
      }
      path = path.steps().isEmpty() ? path.child(Level.PARAGRAPH, "1") : path;
      Parallel.Pair pair = random.nextInt(9) == 0 ? new Parallel.Pair("", "") : texts.sentence();
      String text = language == Language.VI ? pair.vi() : pair.en();
      clauses.add(Parallel.clause(language, path, text));
    }
    return clauses;
  }
}
