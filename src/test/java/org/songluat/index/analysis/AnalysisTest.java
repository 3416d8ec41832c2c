package org.songluat.index.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.songluat.text.Language;
import org.songluat.text.Span;

class AnalysisTest {
  private final Analysis analysis = new Analysis();

  @Test
  void vietnameseWordsHaveAccentedAndFoldedForms() {
    assertEquals(
        List.of(
            new Term("thẻ", "the", new Span(0, 3)),
            new Term("bạn", "ban", new Span(4, 7)),
            new Term("đọc", "doc", new Span(8, 11))),
        analysis.terms("Thẻ bạn đọc", Language.VI));
  }

  @Test
  void englishWordsHaveExactAndStemmedForms() {
    assertEquals(
        List.of(
            new Term("reader's", "reader", new Span(0, 8)),
            new Term("cards", "card", new Span(9, 14))),
        analysis.terms("Reader’s cards", Language.EN));
  }

  @Test
  void wordsOfBothLanguagesStandSideBySide() {
    String text = "R&D 4.0 trong thư viện's";
    assertEquals(
        analysis.terms(text, Language.VI).stream().map(Term::span).toList(),
        analysis.terms(text, Language.EN).stream().map(Term::span).toList());
  }

  @Test
  void accentedIsWhatFoldsToSomethingElse() {
    assertTrue(analysis.terms("đọc", Language.VI).getFirst().accented());
    assertFalse(analysis.terms("doc", Language.VI).getFirst().accented());
    assertFalse(analysis.terms("ky", Language.VI).getFirst().accented());
  }

  @Test
  void pairsAreTheTermsOfThePairFields() {
    List<Term> words = analysis.terms("Bạn đọc", Language.VI);
    assertEquals("ban doc", words.get(0).loosePair(words.get(1)));
    assertEquals("ban doc\tbạn đọc", words.get(0).keyedPair(words.get(1)));
  }

  @Property(tries = 300)
  void everyTermIsWhereItsSpanSays(
      @ForAll
          @CharRange(from = ' ', to = '~')
          @CharRange(from = 'À', to = 'ỹ')
          @StringLength(max = 60)
          String text) {
    for (Term term : analysis.terms(text, Language.VI)) {
      assertEquals(Forms.vietnamese(term.span().of(text)), term.exact());
    }
  }
}
