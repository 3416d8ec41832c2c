package org.songluat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.index.LegalIndex;
import org.songluat.search.note.Slip;
import org.songluat.text.Span;

/** The many ways in which one question may be typed, and typing that is no question. */
class TypingTest {
  private static LegalIndex index;
  private static LegalSearcher searcher;

  @BeforeAll
  @BeforeContainer
  static void open() throws Exception {
    index = Library.open();
    searcher = new LegalSearcher(index);
  }

  @AfterAll
  @AfterContainer
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hòa giải tranh chấp",
        "điểm đ khoản 2 Điều 7",
        "Nghị quyết 12 năm 2019 của Bộ Chính trị",
        "vi:\"mượn sách\" -thẻ",
        "issuer:\"Chính phủ\" sách",
        "type:\"nghị định\" phạt",
        "ngày 27 tháng 9 năm 2019",
        "cap the mien phi"
      })
  void decomposedLettersAreTheSameLetters(String query) throws IOException {
    String decomposed = Normalizer.normalize(query, Normalizer.Form.NFD);
    assertEquals(results(query), results(decomposed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hoà giải               | hòa giải
          HÒA GIẢI               | hòa giải
          “mượn sách”            | "mượn sách"
          „mượn sách“            | "mượn sách"
          «mượn sách»            | "mượn sách"
          mượn “sách             | mượn sách
          'thẻ   miễn   phí'     | thẻ miễn phí
          (thẻ miễn phí)         | thẻ miễn phí
          thẻ, miễn phí!         | thẻ miễn phí
          foo:thẻ                | foo thẻ
          translators’ English   | translators' English
          """)
  void theSameQuestionTypedOtherwiseFindsTheSame(String one, String other) throws IOException {
    assertEquals(places(other), places(one));
    assertTrue(!places(one).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          free cards            | en
          thẻ miễn phí          | vi
          the mien phi          | vi
          thẻ library           | mixed
          27/9/2019             | vi
          """)
  void theLanguageOfTheQuestionIsTold(String query, String language) throws IOException {
    assertEquals(language, results(query).query().language());
  }

  @Test
  void exclusionsAreNoTermsThatWereSearchedFor() throws IOException {
    assertEquals(List.of("thẻ"), results("thẻ -mất").query().terms());
    assertEquals(List.of("thẻ", "\"mượn sách\""), results("thẻ \"mượn sách\"").query().terms());
  }

  @Test
  void worksAndPlacesThatAreNamedAreTold() throws IOException {
    Understanding understood = results("điểm đ Điều 7 43/2016/ND-CP và NQ 12").query();
    assertEquals(List.of("43/2016/NĐ-CP", "resolution-12"), understood.numbers());
    assertEquals("điểm đ Điều 7", understood.place());
  }

  @Test
  void aPastedClauseFindsItself() throws IOException {
    String clause = "- Xoá bỏ phí mượn sách, hoà giải tranh chấp.";
    assertEquals(clause, results(clause).hits().getFirst().vi().text());
    String point = "đ) làm mất thẻ bạn đọc.";
    assertEquals(point, results(point).hits().getFirst().vi().text());
    assertEquals(
        "- Abolish lending fees and settle disputes.",
        results("- Abolish lending fees and settle disputes.").hits().getFirst().en().text());
  }

  @Test
  void aQueryOfExactlyTheLongestLengthIsAnswered() throws IOException {
    assertInstanceOf(
        Results.class, searcher.search(SearchRequest.of("á".repeat(SearchRequest.MAX_QUERY))));
    assertEquals(
        new Rejected(new Slip(Slip.Rule.LENGTH, 2000, 2001), 2001),
        searcher.search(SearchRequest.of("á".repeat(SearchRequest.MAX_QUERY + 1))));
  }

  @Test
  void lengthIsCountedInComposedLetters() throws IOException {
    String decomposed = Normalizer.normalize("ệ".repeat(1000), Normalizer.Form.NFD);
    assertInstanceOf(Results.class, searcher.search(SearchRequest.of(decomposed)));
  }

  /**
   * Whatever is typed is answered, or rejected with a column in it, and marks lie in their text.
   */
  @Property(tries = 400)
  void anyTypingIsAnsweredOrRejected(@ForAll("typing") String query) throws IOException {
    switch (searcher.search(SearchRequest.of(query))) {
      case Rejected rejected -> assertTrue(rejected.column() <= query.length() + 1);
      case Results results -> results.hits().forEach(TypingTest::assertMarksLieInTheText);
    }
  }

  @Provide
  Arbitrary<String> typing() {
    return Arbitraries.of(
            "sách",
            "thẻ ",
            "\"",
            "(",
            ")",
            "-",
            " AND ",
            " OR ",
            " NOT ",
            "vi:",
            "en:",
            "free ",
            "Điều 7 ",
            "8,5% ",
            "12-NQ/TW ",
            "27/9/2019 ",
            "missing:en ",
            "year:2019 ",
            " ",
            "İ",
            "\u0000",
            "\uD800",
            "*:*",
            "[a TO b]",
            "~2",
            "{!x}",
            "article:7 ",
            "path:III.5 ")
        .list()
        .ofMaxSize(10)
        .map(pieces -> String.join("", pieces));
  }

  private static void assertMarksLieInTheText(Hit hit) {
    for (HitSide side : new HitSide[] {hit.vi(), hit.en()}) {
      int end = 0;
      for (Span mark : side == null ? List.<Span>of() : side.highlights()) {
        assertTrue(mark.start() >= end && mark.end() <= side.text().length());
        end = mark.end();
      }
    }
  }

  private static Results results(String query) throws IOException {
    return assertInstanceOf(Results.class, searcher.search(SearchRequest.of(query)));
  }

  private static List<String> places(String query) throws IOException {
    return results(query).hits().stream()
        .map(hit -> hit.work().id() + ":" + hit.path().eId())
        .toList();
  }
}
