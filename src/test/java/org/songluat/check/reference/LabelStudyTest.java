package org.songluat.check.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.check.Discrepancy;
import org.songluat.check.RuleId;
import org.songluat.check.Texts;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Span;

class LabelStudyTest {
  private static List<RuleId> found(String viLabel, String enLabel) {
    Work work = new Work("w", null, WorkType.LAW, null, null, null, null, Titles.NONE);
    Clause vi = clause(viLabel, "Điều " + viLabel + ". Bến đò");
    Clause en = clause(enLabel, "Article " + enLabel + ". Piers");
    Bead bead = new Bead(List.of(vi), List.of(en), 0.9, Bead.Origin.SEQUENCE);
    return Texts.checker().check(new Bitext(work, List.of(bead))).stream()
        .map(Discrepancy::proof)
        .map(proof -> proof.rule())
        .toList();
  }

  private static Clause clause(String label, String text) {
    return new Clause(text, Level.ARTICLE, label, Path.ROOT, text, new Span(0, text.length()));
  }

  @Test
  void anotherLabelIsTold() {
    assertEquals(List.of(RuleId.LABEL), found("5", "6"));
    assertEquals(List.of(), found("5", "5"));
    assertEquals(List.of(), found("2", "II"));
  }

  @Test
  void aShiftedRowIsToldWhereItBegins() {
    Work work = new Work("w", null, WorkType.LAW, null, null, null, null, Titles.NONE);
    List<Bead> beads =
        IntStream.rangeClosed(1, 4)
            .mapToObj(n -> {
              Clause vi = clause("" + n, "Điều " + n + ". Bến đò số " + n);
              int en = n < 3 ? n : n + 1;
              return new Bead(
                  List.of(vi),
                  List.of(clause("" + en, "Article " + en + ". Pier number " + n)),
                  0.9,
                  Bead.Origin.SEQUENCE);
            })
            .toList();
    assertEquals(
        List.of("Điều 3. Bến đò số 3"),
        Texts.checker().check(new Bitext(work, beads)).stream()
            .filter(d -> d.proof().rule() == RuleId.LABEL)
            .map(Discrepancy::vi)
            .toList());
  }

  @Test
  void pointsAreCountedByEitherAlphabet() {
    assertTrue(Alphabets.same("đ", "dd"));
    assertTrue(Alphabets.same("đ", "e"));
    assertTrue(Alphabets.same("e", "f"));
    assertTrue(Alphabets.same("II", "2"));
    assertTrue(Alphabets.same("4đ", "4e"));
    assertFalse(Alphabets.same("4a", "4b"));
    assertFalse(Alphabets.same("4đ", "5đ"));
    assertFalse(Alphabets.same("a", "b"));
    assertFalse(Alphabets.same("3", "4"));
  }
}
