package org.songluat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.index.BeadRecord;
import org.songluat.index.analysis.Analysis;
import org.songluat.index.analysis.Term;
import org.songluat.search.query.QueryParser;
import org.songluat.search.query.SyntaxException;
import org.songluat.search.question.Question;
import org.songluat.search.resolve.Resolved;
import org.songluat.text.Language;
import org.songluat.text.Span;

class HighlightTest {
  private final Analysis analysis = new Analysis();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          thẻ bạn đọc      | Mất [thẻ] [bạn] [đọc]; bàn [đọc] sách.
          the ban doc      | Mất [thẻ] [bạn] [đọc]; [bàn] [đọc] sách.
          bãn              | Mất thẻ [bạn] đọc; [bàn] đọc sách.
          "bạn đọc"        | Mất thẻ [bạn] [đọc]; bàn đọc sách.
          "ban doc"        | Mất thẻ [bạn] [đọc]; [bàn] [đọc] sách.
          vi:thẻ en:thẻ    | Mất [thẻ] bạn đọc; bàn đọc sách.
          en:thẻ           | Mất thẻ bạn đọc; bàn đọc sách.
          thẻ của các bạn  | Mất [thẻ] [bạn] đọc; bàn đọc sách.
          thẻ -sách        | Mất [thẻ] bạn đọc; bàn đọc sách.
          thẻ AND (mất OR x)| [Mất] [thẻ] bạn đọc; bàn đọc sách.
          """)
  void vietnameseIsMarkedByWord(String query, String marked) throws SyntaxException {
    assertEquals(marked, marked(query, Language.VI, marked));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reader card       | The [reader’s] [cards], 8.5% of them.
          "reader's cards"  | The [reader’s] [cards], 8.5% of them.
          "reader card"     | The reader’s cards, 8.5% of them.
          8,5%              | The reader’s cards, [8.5%] of them.
          """)
  void englishIsMarkedByStem(String query, String marked) throws SyntaxException {
    assertEquals(marked, marked(query, Language.EN, marked));
  }

  @Test
  void wordsThatOnlyJoinAreMarkedWhereThereAreNoOthers() throws SyntaxException {
    assertEquals("Thẻ [của] bạn", marked("của", Language.VI, "Thẻ [của] bạn"));
    assertEquals("[Thẻ] của bạn", marked("thẻ của", Language.VI, "[Thẻ] của bạn"));
  }

  @Test
  void numbersOfWorksAreMarkedWhole() throws SyntaxException {
    String text = "Căn cứ Nghị định số [13/2023/NĐ-CP];";
    assertEquals(text, marked("13/2023/ND-CP", Language.VI, text));
  }

  @Test
  void marksInALaterSegmentAreWhereTheyStand() throws SyntaxException {
    String text = "thẻ" + BeadRecord.JOINT + "mất [đọc]" + BeadRecord.JOINT + "[đọc]";
    assertEquals(text, marked("đọc", Language.VI, text));
  }

  @Test
  void aPhraseIsNotMarkedAcrossSegments() throws SyntaxException {
    String text = "bạn" + BeadRecord.JOINT + "đọc";
    assertEquals(text, marked("\"bạn đọc\"", Language.VI, text));
  }

  @Test
  void hitsAreMarkedOnBothSides() throws Exception {
    try (var index = Library.open()) {
      Results results = (Results) new LegalSearcher(index).search(SearchRequest.of("8,5%"));
      Hit hit = results.hits().getFirst();
      assertEquals(List.of("8,5%"), cut(hit.vi()));
      assertEquals(List.of("8.5%"), cut(hit.en()));
    }
  }

  /** Every marked piece is, folded, one of the words that were looked for. */
  @Property(tries = 500)
  void whatIsMarkedIsWhatMatched(@ForAll("texts") String text, @ForAll("texts") String query)
      throws SyntaxException {
    Set<String> wanted =
        analysis.terms(query, Language.VI).stream().map(Term::loose).collect(Collectors.toSet());
    int end = 0;
    for (Span mark : marks(query, Language.VI, text)) {
      assertTrue(mark.start() >= end);
      end = mark.end();
      List<Term> marked = analysis.terms(mark.of(text), Language.VI);
      assertEquals(1, marked.size());
      assertTrue(wanted.contains(marked.getFirst().loose()), mark.of(text));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "thẻ", "bạn", "bàn", "ban", "đọc", "doc", "sách,", "HOÀ", "hòa", "ĐỌC", "(mất)", "⏎",
            "kỹ", "kĩ", "R&D", "1.000")
        .list()
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }

  private String marked(String query, Language side, String expected) throws SyntaxException {
    String text = expected.replace("[", "").replace("]", "");
    StringBuilder marked = new StringBuilder(text);
    for (Span mark : marks(query, side, text).reversed()) {
      marked.insert(mark.end(), ']').insert(mark.start(), '[');
    }
    return marked.toString();
  }

  private List<Span> marks(String query, Language side, String text) throws SyntaxException {
    Question question = Question.of(query, QueryParser.read(query).root(), analysis, 0.2f);
    return new Highlighter(analysis, Sought.on(side, question, question.words(), Resolved.NOTHING))
        .mark(text);
  }

  private static List<String> cut(HitSide side) {
    return side.highlights().stream().map(span -> span.of(side.text())).toList();
  }
}
