package org.songluat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;

/** What is typed wrong, over the invented works of {@link Library}. */
class SpellingTest {
  private static LegalIndex index;

  @BeforeAll
  static void open() throws Exception {
    index = Library.open();
  }

  @AfterAll
  static void close() throws Exception {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          thuw vieenj          | Telex | thư viện
          banj ddocj           | Telex | bạn đọc
          thu7 vie6n5          | VNI   | thư viện
          ba5n d9o5c           | VNI   | bạn đọc
          mu+o+.n sa'ch        | VIQR  | mượn sách
          -giair (banj ddocj)  | Telex | -giải (bạn đọc)
          """)
  void keysOfInputMethodsAreReadAndSaidSo(String typed, String method, String read)
      throws IOException {
    Results results = results(typed);
    assertEquals(
        List.of("Read as typed with " + method + ": “" + read + "”"), results.query().notes());
    assertEquals(typed, results.query().text());
    assertNull(results.didYouMean());
    assertEquals(results(read).hits(), results.hits());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          thư vệin             | thư viện
          hthư viện            | thư viện
          miễn phsi            | miễn phí
          thư vieẹn            | thư viện
          thưviện              | thư viện
          tra nh chấp          | tranh chấp
          mieen phi            | mien phi
          libarries have books | libraries have books
          childrn              | children
          chil dren            | children
          setle disputes       | settle disputes
          """)
  void whatNoClauseHasIsCorrectedAndSaidSo(String typed, String better) throws IOException {
    Results results = results(typed);
    assertEquals(better, results.didYouMean());
    assertEquals(
        List.of("No clause has all of “" + typed + "”; “" + better + "” was searched"),
        results.query().notes());
    assertEquals(results(better).hits(), results.hits());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bàn đọc", // other accents are no error
        "hat giong", // a syllable that the index lacks
        "elephants",
        "SÁCHH",
        "IoT",
        "\"thư vệin\"",
        "issuer:\"chính pủ\"",
        "12-NQ/TWW",
        "999",
        "-"
      })
  void whatMayBeMeantStays(String typed) throws IOException {
    Results results = results(typed);
    assertNull(results.didYouMean());
  }

  @Test
  void theColumnOfAMistakeIsThatOfTheTextAsTyped() throws IOException {
    QueryOutcome outcome = new LegalSearcher(index).search(SearchRequest.of("thuw vieenj ("));
    assertEquals(14, assertInstanceOf(Rejected.class, outcome).column());
  }

  @Test
  void anEmptyIndexCorrectsNothing() throws Exception {
    try (LegalIndex empty = LuceneIndex.inMemory()) {
      Results results =
          (Results) new LegalSearcher(empty).search(SearchRequest.of("thuw vieenj libarries"));
      assertEquals(List.of(), results.query().notes());
    }
  }

  private static Results results(String query) throws IOException {
    return assertInstanceOf(
        Results.class, new LegalSearcher(index).search(SearchRequest.of(query)), query);
  }
}
