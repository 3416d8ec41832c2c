package org.songluat.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.index.BeadQuery;
import org.songluat.law.WorkType;
import org.songluat.text.Language;
import org.songluat.text.Measure;
import org.songluat.text.Span;

class QueryParserTest {
  @Test
  void plainTypingIsASequenceOfWords() throws SyntaxException {
    assertEquals(
        sequence(word("thư", 0), word("viện", 4), word("8,5%/năm", 9)),
        QueryParser.parse("thư viện 8,5%/năm"));
  }

  @Test
  void nothingTypedIsAnEmptySequence() throws SyntaxException {
    assertEquals(sequence(), QueryParser.parse("  "));
  }

  @Test
  void quotesMakePhrasesAndAHyphenExcludes() throws SyntaxException {
    assertEquals(
        sequence(
            new Node.Side(Language.VI, new Node.Phrase("bạn đọc")),
            new Node.Not(new Node.Side(Language.EN, new Node.Phrase("the reader")))),
        QueryParser.parse("vi:\"bạn đọc\" -en:\"the reader\""));
  }

  @Test
  void andBindsTighterThanOrAndSequencesTightest() throws SyntaxException {
    assertEquals(
        new Node.Any(
            List.of(
                new Node.All(List.of(sequence(word("a", 0), word("b", 2)), sequence(word("c", 8)))),
                sequence(word("d", 13)))),
        QueryParser.parse("a b AND c OR d"));
  }

  @Test
  void aGroupOfPlainWordsIsPlain() throws SyntaxException {
    assertEquals(
        sequence(word("bạn", 0), word("đọc", 5), word("nhỏ", 9)),
        QueryParser.parse("bạn (đọc nhỏ)"));
  }

  @Test
  void notStandsBeforeAGroup() throws SyntaxException {
    assertEquals(
        sequence(
            word("a", 0),
            new Node.Not(new Node.Any(List.of(sequence(word("b", 7)), sequence(word("c", 12)))))),
        QueryParser.parse("a NOT (b OR c)"));
  }

  @Test
  void fieldsBecomeConditions() throws SyntaxException {
    assertEquals(
        sequence(
            only(new Condition.OfWork("13-2023-nd-cp")),
            only(new Condition.OfType(WorkType.JOINT_CIRCULAR)),
            only(new Condition.ByIssuer("Bộ Sách")),
            only(new Condition.InYears(2019, 2024)),
            only(new Condition.Has(Language.VI)),
            only(new Condition.Lacks(Language.EN)),
            only(new Condition.At(List.of(List.of("article=5")))),
            only(new Condition.At(List.of(List.of("iii.5"))))),
        QueryParser.parse(
            "work:13/2023/ND-CP type:joint-circular issuer:\"Bộ Sách\" year:2019..2024 lang:vi"
                + " missing:en article:5 path:III.5"));
  }

  @Test
  void aWindowStandsBehindAPhraseAndAStarBehindABeginning() throws SyntaxException {
    assertEquals(
        sequence(new Node.Phrase("bạn đọc", 5), new Node.Prefix("chuyển"), word("x", 21)),
        QueryParser.parse("\"bạn đọc\"~5 chuyển*  x"));
    assertEquals(
        sequence(new Node.Side(Language.EN, new Node.Not(new Node.Prefix("innov")).part())),
        QueryParser.parse("en:innov*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*:*", "**sách**", "5*", "chu*n", "a-b*", "\"x\"~y"})
  void otherStarsAndTildesAreSignsInWords(String query) throws SyntaxException {
    Node.Sequence typed = (Node.Sequence) QueryParser.parse(query);
    assertTrue(typed.parts().stream().noneMatch(Node.Prefix.class::isInstance), typed.toString());
  }

  @Test
  void fieldsTakeSignsIntoTheirValues() throws SyntaxException {
    assertEquals(
        sequence(
            only(new Condition.SignedBy("Nguyễn")),
            only(new Condition.InDays(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 6, 30))),
            only(new Condition.HasAmount(List.of(new Bounds(Measure.PERCENT, 30, 40)))),
            only(new Condition.Cites(new WorkMention("12-nq-tw", null, null, "12-NQ/TW", SPAN))),
            only(
                new Condition.BasedOn(
                    new WorkMention(null, "decree-43", 2016, "decree-43 (2016)", LONG_SPAN)))),
        QueryParser.parse(
            "signer:Nguyễn date:2019-01..2019-06 num:30..40% cites:12/NQ-TW"
                + " basis:\"NĐ 43/2016\""));
  }

  private static final Span SPAN = new Span(0, 8);
  private static final Span LONG_SPAN = new Span(0, 10);

  @ParameterizedTest
  @CsvSource({
    "sách sort:date, OLDEST",
    "sort:-date sách, NEWEST",
    "sort:-date, NEWEST",
    "a AND b sort:relevance, RELEVANCE",
    "sort:date sách sort:-date, NEWEST",
    "sách,"
  })
  void theOrderIsReadWhereverItStands(String query, BeadQuery.Order order) throws SyntaxException {
    assertEquals(order, QueryParser.read(query).order());
  }

  @ParameterizedTest
  @CsvSource({
    "year:2019, 2019, 2019",
    "year:2019.., 2019, 9999",
    "year:..2019, 0, 2019",
    "year:2018..2019, 2018, 2019"
  })
  void yearsMayBeOpen(String query, int first, int last) throws SyntaxException {
    assertEquals(sequence(only(new Condition.InYears(first, last))), QueryParser.parse(query));
  }

  @ParameterizedTest
  @ValueSource(strings = {"type:\"nghị quyết\"", "type:Resolution", "type:nghi-quyet"})
  void aTypeHasItsNamesInBothLanguages(String query) throws SyntaxException {
    assertEquals(
        sequence(only(new Condition.OfType(WorkType.RESOLUTION))), QueryParser.parse(query));
  }

  @Test
  void aPathMayBeCitedAsLawyersDo() throws SyntaxException {
    assertEquals(
        sequence(
            only(
                new Condition.At(
                    List.of(
                        List.of("point=đ", "heading=đ"),
                        List.of("clause=2", "heading=2"),
                        List.of("article=7"))))),
        QueryParser.parse("path:\"điểm đ khoản 2 Điều 7\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"foo:bar", "http://sach", "5:", "vi:", "AND1", "a-b", "–", "R&D", "a)"})
  void whatIsNoSignIsAWord(String query) throws SyntaxException {
    String word = query.equals("a)") ? "a" : query;
    assertEquals(sequence(word(word, 0)), QueryParser.parse(query));
  }

  @Test
  void aDashBetweenBlanksIsNoExclusion() throws SyntaxException {
    assertEquals(sequence(word("sách", 2), word("báo", 9)), QueryParser.parse("- sách - báo"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sách "bạn đọc   | 6  | A quotation must be closed, this one is not
          sách (báo       | 6  | A parenthesis must be closed, this one is not
          thư viện)       | 9  | A closing parenthesis must have an opening one before it
          sách AND        | 9  | Operators and parentheses must have words on both sides, here the query ends
          OR sách         | 1  | Operators and parentheses must have words on both sides, here 'OR' follows
          a OR AND b      | 6  | Operators and parentheses must have words on both sides, here 'AND' follows
          ()              | 2  | Operators and parentheses must have words on both sides, here ')' follows
          sách NOT        | 6  | NOT must stand before a word or group, nothing follows it
          en:-x           | 1  | en: must stand before a word, phrase or group
          year:(2019)     | 1  | year: must stand before a word or phrase
          year:20x        | 6  | year: must be a year or a range such as 2019..2024, got '20x'
          year:2020..2019 | 6  | year: must be a year or a range such as 2019..2024, got '2020..2019'
          a lang:fr       | 8  | lang: must be vi or en, got 'fr'
          missing:de      | 9  | missing: must be vi or en, got 'de'
          article:5/6     | 9  | article: must be the number of an article such as 5 or 12a, got '5/6'
          sách sort:new   | 11 | sort: must be relevance, date or -date, got 'new'
          a OR sort:date  | 15 | Operators and parentheses must have words on both sides, here the query ends
          a -sort:date    | 3  | sort: must not be excluded
          vi:sort:date    | 1  | vi: must stand before a word, phrase or group
          sách c*         | 6  | A beginning of words must have at least two letters, got 'c*'
          "mượn sá*"      | 7  | A beginning of words must stand outside quotation marks, got 'sá*'
          date:2019-13    | 6  | date: must be a day, month, year or range such as 2019-01..2019-06, got '2019-13'
          num:nhiều       | 5  | num: must be a figure or range such as 30..40% or "1..5 tỷ đồng", got 'nhiều'
          path:III..5     | 6  | path: must be labels such as III.5 or a place such as "Điều 7", got 'III..5'
          """)
  void aMalformedQuerySaysWhereAndWhy(String query, int column, String message) {
    SyntaxException e = assertThrows(SyntaxException.class, () -> QueryParser.parse(query.strip()));
    assertEquals(message, e.getMessage());
    assertEquals(column, e.column());
  }

  @Test
  void anUnknownTypeNamesTheKnownOnes() {
    SyntaxException e = assertThrows(SyntaxException.class, () -> QueryParser.parse("type:poem"));
    assertTrue(
        e.getMessage().startsWith("type: must be one of constitution, code, law, "),
        e.getMessage());
    assertTrue(e.getMessage().endsWith(", got 'poem'"), e.getMessage());
    assertEquals(6, e.column());
  }

  @Test
  void nestingAndPartsAreBounded() {
    String deep = "(".repeat(21) + "a" + ")".repeat(21);
    SyntaxException tooDeep = assertThrows(SyntaxException.class, () -> QueryParser.parse(deep));
    assertEquals("Parentheses must nest at most 20 deep", tooDeep.getMessage());
    SyntaxException tooMany =
        assertThrows(SyntaxException.class, () -> QueryParser.parse("\"a\" ".repeat(65)));
    assertEquals("A query must have at most 64 phrases, groups and fields", tooMany.getMessage());
    assertEquals(257, tooMany.column());
  }

  @Test
  void wordsUnderOperatorsAreBoundedAndPlainOnesAreNot() throws SyntaxException {
    String words = "sách ".repeat(65);
    assertTrue(QueryParser.parse(words + "\"bạn đọc\"") instanceof Node.Sequence);
    for (String query : List.of("\"" + words + "\"", "x AND (" + words + ")", words + " OR x")) {
      SyntaxException e =
          assertThrows(SyntaxException.class, () -> QueryParser.parse(query), query);
      assertEquals(
          "A query must have at most 64 words in phrases, groups and under operators",
          e.getMessage());
    }
  }

  @Property(tries = 2000)
  void anyTypingIsReadOrRejectedInPlace(@ForAll("typing") String query) {
    try {
      QueryParser.parse(query);
    } catch (SyntaxException e) {
      assertTrue(e.column() >= 1 && e.column() <= query.length() + 1, e.getMessage());
    }
  }

  @Provide
  Arbitrary<String> typing() {
    return Arbitraries.of(
            "sách", "\"", "(", ")", "-", "AND", "OR", "NOT", "vi:", "year:", "2019", "..", " ", " ",
            ":", "path:", "đ", "III.5", "*", "~2", "sort:", "date", "num:", "%", ">")
        .list()
        .ofMaxSize(14)
        .map(pieces -> String.join("", pieces));
  }

  private static Node sequence(Node... parts) {
    return new Node.Sequence(List.of(parts));
  }

  private static Node only(Condition condition) {
    return new Node.Only(condition);
  }

  private static Node word(String text, int start) {
    return new Node.Word(text, new Span(start, start + text.length()));
  }
}
