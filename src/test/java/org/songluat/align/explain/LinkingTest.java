package org.songluat.align.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.align.Bead;
import org.songluat.align.lexicon.Glossary;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.text.Span;

class LinkingTest {
  private static final String TERMS =
      """
      bạn đọc\treader
      hộ gia đình\thousehold
      tuần\tweek
      thư viện\tlibrary
      """;

  private static Clause clause(String text) {
    Path path = Path.ROOT.child(Level.PARAGRAPH, "1");
    return new Clause(text, Level.PARAGRAPH, "1", path, text, new Span(0, text.length()));
  }

  private static List<String> links(String vi, String en) throws Exception {
    Bead bead = new Bead(List.of(clause(vi)), List.of(clause(en)), 1, Bead.Origin.SEQUENCE);
    return Counterparts.of(Glossary.read("terms", new StringReader(TERMS)).words(), List.of(bead))
        .links(0)
        .stream()
        .map(link -> link.vi().of(vi) + " = " + link.en().of(en))
        .toList();
  }

  @Test
  void theWholeWordIsLinkedAndNotOneSyllableOfIt() throws Exception {
    assertEquals(
        List.of("Bạn đọc = Readers", "thư viện = library"),
        links("Bạn đọc đến thư viện.", "Readers come to the library."));
  }

  @Test
  void aWordOfThreeSyllablesIsLinkedWhole() throws Exception {
    assertEquals(
        List.of("hộ gia đình = households"),
        links("Mỗi hộ gia đình có một thẻ.", "All households have one card."));
  }

  @Test
  void eachOfTwoEqualWordsIsLinkedWhole() throws Exception {
    assertEquals(
        List.of("bạn đọc = readers", "bạn đọc = readers"),
        links("giữa bạn đọc và bạn đọc", "between readers and readers"));
  }

  @Test
  void noFigureAndNoSignStandsWithinAWord() throws Exception {
    assertEquals(List.of("bạn = readers"), links("30 bạn 7 đọc", "30 readers, 7"));
    assertEquals(List.of("bạn đọc = readers"), links("2 bạn đọc 3 tuần", "2 readers, 3"));
    assertEquals(
        List.of("bạn đọc = readers", "tuần = weeks"),
        links("30 bạn đọc trong 7 tuần", "30 readers for 7 weeks"));
  }
}
