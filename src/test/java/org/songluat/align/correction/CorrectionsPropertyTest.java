package org.songluat.align.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.songluat.align.Aligner;
import org.songluat.align.Bead;
import org.songluat.align.words.Lexicon;
import org.songluat.law.Clause;

class CorrectionsPropertyTest {
  private final Corrections corrections =
      new Corrections(new Aligner(Lexicon.EMPTY)::alignSegments);

  /** Whatever is said, in whatever order, and however the text changes afterwards. */
  @Property(tries = 300)
  void everyClauseStaysInOneBeadInOrder(
      @ForAll @IntRange(max = 9) int viSize,
      @ForAll @IntRange(max = 9) int enSize,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<Bead> before = Toy.aligned(side("v", viSize, random), side("e", enSize, random));
    CorrectionLog log = log(before, random);
    List<Clause> vi = changed(side("v", viSize, new Random(seed)), random);
    List<Clause> en = changed(side("e", enSize, new Random(seed + 1)), random);
    List<Bead> beads = corrections.apply(Toy.aligned(vi, en), log).beads();
    assertEquals(vi, beads.stream().flatMap(bead -> bead.vi().stream()).toList());
    assertEquals(en, beads.stream().flatMap(bead -> bead.en().stream()).toList());
    for (Bead bead : beads) {
      assertTrue(bead.origin() != Bead.Origin.CONFIRMED || bead.score() == 1);
    }
  }

  /** Corrections of the beads as the ones before left them. */
  private CorrectionLog log(List<Bead> aligned, Random random) {
    CorrectionLog log = CorrectionLog.EMPTY;
    for (int k = random.nextInt(6); k > 0; k--) {
      List<Bead> beads = corrections.apply(aligned, log).beads();
      Action action = Action.values()[random.nextInt(Action.values().length)];
      List<String> vi = some(beads.stream().flatMap(b -> b.vi().stream()).toList(), random);
      List<String> en = some(beads.stream().flatMap(b -> b.en().stream()).toList(), random);
      try {
        Proposal proposal = new Proposal(action, vi, en);
        log = log.with(new Draft(beads).of(proposal, Toy.stamp(log.next()), ""));
      } catch (CorrectionException refused) {
        assertTrue(refused.getMessage().length() > 10);
      }
    }
    return log;
  }

  private static List<String> some(List<Clause> clauses, Random random) {
    if (clauses.isEmpty()) {
      return List.of();
    }
    int start = random.nextInt(clauses.size());
    int end = Math.min(clauses.size(), start + random.nextInt(3));
    return clauses.subList(start, end).stream().map(Clause::id).toList();
  }

  /** Some texts stand twice. */
  private static List<Clause> side(String name, int size, Random random) {
    List<Clause> clauses = new ArrayList<>();
    for (int k = 0; k < size; k++) {
      String label = String.valueOf(k + 1);
      Clause made = Toy.clause(name + random.nextInt(12), label);
      clauses.add(
          new Clause(name + label, made.level(), label, made.path(), made.text(), made.source()));
    }
    return clauses;
  }

  private static List<Clause> changed(List<Clause> clauses, Random random) {
    List<Clause> changed = new ArrayList<>(clauses);
    if (changed.size() > 1 && random.nextBoolean()) {
      changed.add(random.nextInt(changed.size()), changed.removeLast());
    }
    if (!changed.isEmpty() && random.nextBoolean()) {
      changed.remove(random.nextInt(changed.size()));
    }
    return changed;
  }
}
