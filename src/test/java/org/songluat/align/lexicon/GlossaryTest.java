package org.songluat.align.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.songluat.text.Language;

class GlossaryTest {
  static Glossary of(String... lines) {
    try {
      return Glossary.read("glossary.tsv", new StringReader(String.join("\n", lines)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aLineIsAPairWithItsFieldAndNote() {
    Glossary glossary = of("# a comment", "", "hòa giải\tconciliation\tcourt\tout of court");
    assertEquals(
        List.of(new Term("hòa giải", "conciliation", "court", "out of court", 3)),
        glossary.terms());
  }

  @Test
  void fieldAndNoteMayBeLeftOut() {
    assertEquals(List.of(new Term("thuế", "tax", "", "", 1)), of("thuế\ttax").terms());
  }

  @Test
  void aTermIsFoundInAnyCaseAndTonePlacement() {
    Glossary glossary = of("hòa giải\tconciliation", "hòa giải\tmediation", "thuế\ttax");
    assertEquals(
        List.of("conciliation", "mediation"),
        glossary.lookup("Hoà giải", Language.VI).stream().map(Term::en).toList());
    assertEquals(
        List.of("thuế"), glossary.lookup("TAX", Language.EN).stream().map(Term::vi).toList());
    assertEquals(List.of(), glossary.lookup("thue", Language.VI));
  }

  @Test
  void whatAPersonTypesIsFoundByDegrees() {
    Glossary glossary = of("thuế\ttax", "thuê\thire", "thuế thu nhập\tincome tax");
    assertEquals(List.of("tax"), renderings(glossary.like("Thuế", 9)));
    assertEquals(List.of("tax", "hire"), renderings(glossary.like("thue", 9)));
    assertEquals(List.of("income tax"), renderings(glossary.like("thu nhap", 9)));
    assertEquals(List.of("tax"), renderings(glossary.like("thue", 1)));
    assertEquals(List.of(), glossary.like("", 9));
    assertEquals(List.of(), glossary.like("hue", 9));
  }

  private static List<String> renderings(List<Term> terms) {
    return terms.stream().map(Term::en).toList();
  }

  @Test
  void termsAreFoundInATextAsWholeSyllables() {
    TermFinder finder = new TermFinder(of("thuế\ttax", "thu nhập\tincome", "ế\tunsold"));
    assertEquals(Set.of("thuế", "thu nhập"), finder.in("Thuế, thu nhập."));
  }

  @Test
  void aLineWithoutTwoTermsIsRefusedWithItsPlace() {
    GlossaryFormatException refused =
        assertThrows(GlossaryFormatException.class, () -> of("thuế\ttax", "phí"));
    assertEquals(
        "glossary.tsv:2: a line must have a Vietnamese term, a tab and an English term",
        refused.getMessage());
  }

  @Test
  void noFileIsAnEmptyGlossary() throws IOException {
    assertSame(Glossary.EMPTY, Glossary.read(Path.of("no-such-folder", "glossary.tsv")));
  }

  @Test
  void oursHasThousandsOfPairsAndNoFault() throws IOException {
    Glossary ours = Glossary.read(Path.of("corpus", "glossary.tsv"));
    assertTrue(ours.terms().size() >= 3000, "pairs: " + ours.terms().size());
    assertEquals(List.of(), new GlossaryCheck(ours).faults());
    Set<String> fields = new HashSet<>();
    ours.terms().forEach(t -> fields.add(t.field()));
    assertTrue(fields.size() > 30 && !fields.contains(""), "fields: " + fields);
  }
}
