package org.songluat.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.songluat.align.lattice.Reason;
import org.songluat.align.words.Lexicon;
import org.songluat.law.Clause;
import org.songluat.text.Language;

class ExplainerTest {
  private static final Clause VI =
      Parallel.line(Language.VI, 0, "Nhà nước bảo vệ môi trường, năm 2030.");
  private static final Clause EN =
      Parallel.line(Language.EN, 0, "The state protects the environment, in 2030.");

  private static Bead bead(String vi, String en, int place) {
    return new Bead(
        List.of(Parallel.line(Language.VI, place, vi)),
        List.of(Parallel.line(Language.EN, place, en)),
        1,
        Bead.Origin.SEQUENCE);
  }

  private static List<String> printed(Explanation explanation, Bead bead) {
    return explanation.links().stream()
        .map(link ->
            link.vi().of(bead.vi().get(link.viClause()).text())
                + "="
                + link.en().of(bead.en().get(link.enClause()).text()))
        .toList();
  }

  @Test
  void wordsAreLinkedOnceTheSurestFirst() {
    List<Bead> beads = new ArrayList<>();
    for (Parallel.Pair pair : new Parallel(1).sentences(9)) {
      beads.add(bead(pair.vi(), pair.en(), beads.size() + 1));
    }
    Bead bead = new Bead(List.of(VI), List.of(EN), 1, Bead.Origin.SEQUENCE);
    beads.addFirst(bead);
    Explanation explanation = new Explainer(Parallel.LEXICON, beads).of(0);
    assertEquals(
        List.of("Nhà nước=state", "bảo vệ=protects", "môi trường=environment"),
        printed(explanation, bead));
    assertEquals(Set.of(Reason.values()), explanation.reasons().keySet());
    assertTrue(explanation.reasons().get(Reason.WORDS) > 0, explanation::toString);
    assertTrue(explanation.reasons().get(Reason.VALUES) > 0, explanation::toString);
    assertEquals(0, explanation.reasons().get(Reason.LABELS));
  }

  @Test
  void linksOfSeveralClausesSayWhichOne() {
    Clause second = Parallel.line(Language.EN, 1, "The citizen protects.");
    Clause answer = Parallel.line(Language.VI, 1, "Công dân bảo vệ.");
    Bead bead = new Bead(List.of(VI, answer), List.of(EN, second), 1, Bead.Origin.SEQUENCE);
    Explanation explanation = new Explainer(Parallel.LEXICON, List.of(bead)).of(0);
    assertTrue(
        explanation.links().stream().anyMatch(link -> link.viClause() == 1 && link.enClause() == 1),
        explanation::toString);
    assertTrue(printed(explanation, bead).contains("Công dân=citizen"), explanation::toString);
  }

  @Test
  void aSideAloneHasNoLinksAndOnlyItsShapeSpeaks() {
    Bead alone = new Bead(List.of(VI), List.of(), 0.9, Bead.Origin.ALONE);
    Bead other = new Bead(List.of(), List.of(EN), 0.9, Bead.Origin.ALONE);
    Explanation explanation = new Explainer(Lexicon.EMPTY, List.of(alone, other)).of(1);
    assertEquals(Set.of(Reason.SHAPE), explanation.reasons().keySet());
    assertEquals(List.of(), explanation.links());
  }

  @Test
  void aBeadOfNoWeighedShapeIsLinkedAllTheSame() {
    List<Clause> vi = new ArrayList<>();
    List<Clause> en = new ArrayList<>();
    for (int k = 0; k < 4; k++) {
      vi.add(Parallel.line(Language.VI, k, VI.text()));
      en.add(Parallel.line(Language.EN, k, EN.text()));
    }
    Bead bead = new Bead(vi, en, 1, Bead.Origin.CONFIRMED);
    Explanation explanation = new Explainer(Parallel.LEXICON, List.of(bead)).of(0);
    assertTrue(explanation.reasons().isEmpty(), explanation::toString);
    assertEquals(12, explanation.links().size());
  }
}
