package org.songluat.align.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.align.Aligner;
import org.songluat.align.Bead;
import org.songluat.align.Parallel;
import org.songluat.align.words.Lexicon;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.text.Language;

class CrossingTest {
  private static final int CLAUSES = 40;

  private final List<String> vi = new ArrayList<>();
  private final List<String> en = new ArrayList<>();

  private void write(long seed) {
    Parallel parallel = new Parallel(seed);
    for (int k = 0; k < CLAUSES; k++) {
      Parallel.Pair pair = parallel.sentence().and(parallel.sentence());
      vi.add(pair.vi());
      en.add(pair.en());
    }
  }

  private List<String> found(Level level) {
    List<Clause> left = clauses(Language.VI, vi, level);
    List<Clause> right = clauses(Language.EN, en, level);
    List<Bead> beads = new Aligner(Parallel.LEXICON).alignSegments(left, right);
    List<Crossing> crossings = new Explainer(Parallel.LEXICON, beads).crossings();
    for (Crossing crossing : crossings) {
      assertTrue(beads.get(crossing.viBead()).vi().contains(crossing.vi()));
      assertTrue(beads.get(crossing.enBead()).en().contains(crossing.en()));
      assertTrue(crossing.score() > 0.5 && crossing.score() <= 1, crossing::toString);
    }
    return crossings.stream().map(c -> left.indexOf(c.vi()) + "-" + right.indexOf(c.en())).toList();
  }

  private static List<Clause> clauses(Language language, List<String> texts, Level level) {
    List<Clause> clauses = new ArrayList<>();
    for (String text : texts) {
      Path path = Path.ROOT.child(level, Integer.toString(clauses.size() + 1));
      clauses.add(Parallel.clause(language, path, text));
    }
    return clauses;
  }

  @Test
  void textsInOneOrderHaveNoCrossings() {
    for (long seed = 1; seed <= 8; seed++) {
      write(seed);
    }
    assertEquals(List.of(), found(Level.PARAGRAPH));
  }

  @Test
  void twoBulletsThatChangedPlacesAreFound() {
    write(3);
    Collections.swap(en, 20, 21);
    List<String> found = found(Level.BULLET);
    assertTrue(found.contains("20-21") || found.contains("21-20"), found::toString);
    assertTrue(List.of("20-21", "21-20").containsAll(found), found::toString);
  }

  @Test
  void textsThatChangedPlacesUnderTheirNumbersAreFound() {
    write(4);
    Collections.swap(en, 10, 11);
    List<String> found = found(Level.CLAUSE);
    assertTrue(found.contains("10-11") || found.contains("11-10"), found::toString);
    assertTrue(List.of("10-11", "11-10").containsAll(found), found::toString);
  }

  @Test
  void aClauseThatWasMovedOverOthersIsFound() {
    write(5);
    en.add(18, en.remove(12));
    assertEquals(List.of("12-18"), found(Level.PARAGRAPH));
  }

  @Test
  void ofManySwapsNineInTenAreFoundAndNothingElse() {
    int planted = 0;
    int right = 0;
    int wrong = 0;
    for (long seed = 11; seed <= 18; seed++) {
      vi.clear();
      en.clear();
      write(seed);
      List<String> swapped = new ArrayList<>();
      for (int k = 4; k + 1 < CLAUSES; k += 8) {
        Collections.swap(en, k, k + 1);
        swapped.add(k + "-" + (k + 1));
        swapped.add(k + 1 + "-" + k);
        planted++;
      }
      List<String> found = found(Level.BULLET);
      wrong += (int) found.stream().filter(one -> !swapped.contains(one)).count();
      for (int k = 0; k < swapped.size(); k += 2) {
        right += found.contains(swapped.get(k)) || found.contains(swapped.get(k + 1)) ? 1 : 0;
      }
    }
    assertTrue(right >= 0.9 * planted && wrong == 0, right + " of " + planted + ", wrong " + wrong);
  }

  @Test
  void nothingIsFoundInNothing() {
    assertEquals(List.of(), new Explainer(Lexicon.EMPTY, List.of()).crossings());
  }
}
