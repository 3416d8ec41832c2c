package org.songluat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has all that a query asks for. */
class EveryWordTest {
  private static final LegalSearcher searcher = Library.searcher();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rách sách              | 1
          rach sach              | 1
          rạch sách              | 0
          free cards             | 1
          free card for a pupil  | 1
          free books             | 0
          sách báo phí           | 0
          miễn phí trẻ em        | 0
          trẻ em 8.5%            | 1
          trẻ em 9.5%            | 0
          sách -rách "mượn sách" | 2
          ???                    | 0
          99-NQ/TW               | 0
          điểm đ khoản 2 Điều 7  | 1
          """)
  void everyWordMustBeThere(String query, long total) throws IOException {
    Results results =
        assertInstanceOf(Results.class, searcher.every(SearchRequest.of(query)), query);
    assertEquals(total, results.total());
  }

  @Test
  void aMalformedQueryIsRejectedAsInASearch() throws IOException {
    assertEquals(
        searcher.search(SearchRequest.of("a (b")), searcher.every(SearchRequest.of("a (b")));
  }
}
