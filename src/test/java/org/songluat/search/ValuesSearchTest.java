package org.songluat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.Samples;
import org.songluat.law.Work;
import org.songluat.text.Span;

/** Numbers and dates are found, and marked, by what they are worth, however they are typed. */
class ValuesSearchTest {
  private static LegalIndex index;
  private static LegalSearcher searcher;

  @BeforeAll
  static void open() throws Exception {
    index = LuceneIndex.inMemory();
    Work work = Samples.resolution("5-BM/SL", LocalDate.of(2021, 5, 4));
    Samples.commit(
        index,
        List.of(
            Samples.beads(work)
                .add("Mở đầu.", "Opening.")
                .add("Mua 12.500 cuốn mỗi năm.", "Buy 12,500 volumes a year.")
                .add("Tăng 7,25% số bạn đọc.", "Raise readership by 7.25%.")
                .add("Xong trước ngày 30 tháng 6 năm 2025.", "Done before June 30, 2025.")
                .add("Chi 2 triệu đồng cho mỗi xã.", "Spend VND 2 million on each commune.")
                .add("Mượn 7 cuốn, trả sau 30 ngày.", "Borrow 7, return after 30 days.")
                .list()));
    searcher = new LegalSearcher(index);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12.500               | p_2
          12,500               | p_2
          12.500 cuốn          | p_2
          12,500 volumes       | p_2
          7,25%                | p_3
          7.25%                | p_3
          7.25 %               | p_3
          30/6/2025            | p_4
          30-06-2025           | p_4
          ngày 30 tháng 6 năm 2025 | p_4
          June 30, 2025        | p_4
          30 June 2025         | p_4
          2 triệu đồng         | p_5
          VND 2 million        | p_5
          2.000.000 đồng       | p_5
          2,000,000            | p_5
          """)
  void aValueTypedInEitherWayFindsTheClauseFirst(String query, String place) throws IOException {
    assertEquals(place, first(query).path().eId());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12,500     | Mua [12.500] cuốn mỗi năm.           | Buy [12,500] volumes a year.
          7.25%      | Tăng [7,25%] số bạn đọc.             | Raise readership by [7.25%].
          30/6/2025  | Xong trước ngày [30 tháng 6 năm 2025]. | Done before [June 30, 2025].
          """)
  void itIsMarkedAsPrintedOnBothSides(String query, String vi, String en) throws IOException {
    Hit hit = first(query);
    assertEquals(vi, marked(hit.vi()));
    assertEquals(en, marked(hit.en()));
  }

  @ParameterizedTest
  @CsvSource({"30/6/2026", "31/6/2025", "'8,25%'"})
  void anotherValueMarksNothingAsThatValue(String query) throws IOException {
    Results results = results(query);
    for (Hit hit : results.hits()) {
      for (HitSide side : List.of(hit.vi(), hit.en())) {
        for (Span mark : side.highlights()) {
          assertEquals(false, mark.of(side.text()).matches("(?i).*(6 năm|june|7[.,]25%).*"));
        }
      }
    }
  }

  private static Hit first(String query) throws IOException {
    return results(query).hits().getFirst();
  }

  private static Results results(String query) throws IOException {
    return assertInstanceOf(Results.class, searcher.search(SearchRequest.of(query)));
  }

  private static String marked(HitSide side) {
    StringBuilder marked = new StringBuilder(side.text());
    for (Span mark : side.highlights().reversed()) {
      marked.insert(mark.end(), ']').insert(mark.start(), '[');
    }
    return marked.toString();
  }
}
