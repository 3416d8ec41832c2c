package org.songluat.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Language;
import org.songluat.text.Span;

class ShapeTest {
  @Test
  void pairedBeadsTellHowLongEnglishIs() {
    Shape shape = shape("=v");
    assertEquals(1, shape.paired());
    assertEquals(1, shape.viAlone());
    assertEquals(20 / 11.0, shape.ratio());
  }

  @Test
  void bothVersionsAreThereIfBothHaveClauses() {
    assertTrue(shape("=").bothVersions());
    assertTrue(shape("ve").bothVersions());
    assertFalse(shape("vv").bothVersions());
    assertFalse(shape("").bothVersions());
  }

  @Test
  void moreAloneThanPairedIsAnExcerpt() {
    assertTrue(shape("=vv").excerptOf(Language.VI));
    assertFalse(shape("=vv").excerptOf(Language.EN));
    assertFalse(shape("=v").excerptOf(Language.VI));
  }

  @Test
  void gapsLieBesidePairedBeads() {
    assertEquals(List.of(1, 2, 4), besidePaired("=vv=v="));
    assertEquals(List.of(0, 1, 3), besidePaired("vv=e"));
  }

  @Test
  void gapsOfBothLanguagesSideBySideAreNone() {
    assertEquals(List.of(5), besidePaired("=vve=v"));
    assertEquals(List.of(), besidePaired("vv"));
  }

  private static List<Integer> besidePaired(String beads) {
    Gaps gaps = shape(beads).gaps();
    return IntStream.range(0, beads.length())
        .filter(i -> beads.charAt(i) != '=')
        .filter(gaps::besidePaired)
        .boxed()
        .toList();
  }

  /** A bead for each character: paired, v alone, e alone; English is twice as long. */
  private static Shape shape(String beads) {
    List<Bead> made =
        beads
            .chars()
            .mapToObj(c -> {
              List<Clause> vi = c == 'e' ? List.of() : List.of(clause("x".repeat(10)));
              List<Clause> en = c == 'v' ? List.of() : List.of(clause("x".repeat(19)));
              return new Bead(vi, en, 0.9, Bead.Origin.SEQUENCE);
            })
            .toList();
    Work work = new Work(null, null, WorkType.OTHER, null, null, null, null, Titles.NONE);
    return Shape.of(new Bitext(work, made));
  }

  private static Clause clause(String text) {
    return new Clause("c", Level.PARAGRAPH, "1", Path.ROOT, text, new Span(0, 1));
  }
}
