package org.songluat.align.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.songluat.align.Bead;
import org.songluat.align.Parallel;
import org.songluat.align.lattice.Reason;
import org.songluat.align.words.Lexicon;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
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

  @Test
  void labelsNumbersLengthsAndNeighboursAreTold() {
    Clause vi = point("a", Language.VI, "a) Nộp 2 bản trước ngày 05/03/2031 và 7 bản sau đó");
    Clause en =
        point("a", Language.EN, "a) Submit 2 copies before 5 March 2031 and 8 copies later");
    Bead before = bead("Nhà nước.", "The state.", 8);
    Bead bead = new Bead(List.of(vi), List.of(en), 0.95, Bead.Origin.STRUCTURE);
    Explanation why = new Explainer(Lexicon.EMPTY, List.of(before, bead)).of(1);
    assertEquals(List.of("a"), why.labels().vi());
    assertEquals(Optional.of(true), why.labels().same());
    assertEquals(
        List.of("2=2", "05/03/2031=5 March 2031"),
        why.values().shared().stream()
            .map(v -> v.vi().of(bead.vi()) + "=" + v.en().of(bead.en()))
            .map(v -> v.replace("ngày ", ""))
            .toList());
    assertEquals("7", why.values().vi().getFirst().of(bead.vi()));
    assertEquals("8", why.values().en().getFirst().of(bead.en()));
    assertEquals((double) why.lengths().en() / why.lengths().vi(), why.lengths().ratio());
    assertEquals(Optional.of(before), why.neighbours().before());
    assertEquals(Optional.empty(), why.neighbours().after());
    assertTrue(why.neighbours().sure());
  }

  private static Clause point(String label, Language language, String text) {
    return Parallel.clause(language, Path.ROOT.child(Level.POINT, label), text);
  }

  @Test
  void coverageCountsTheWordsThatHaveAnAnswer() {
    Bead bead = bead("Nhà nước và môi trường", "The state and the weather", 0);
    Coverage coverage = new Explainer(Parallel.LEXICON, List.of(bead)).of(0).coverage();
    assertEquals(new Coverage.Part(4, 2), coverage.vi());
    assertEquals(new Coverage.Part(2, 1), coverage.en());
    assertEquals(0.5, coverage.en().share());
  }
}
