package org.songluat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
  private static final LegalSearcher searcher = Library.searcher();

  @Test
  void worksAreFoundByTheBeginningOfTheirNumber() throws IOException {
    assertEquals(
        List.of(new Suggestion("43/2016/NĐ-CP", "43-2016-nd-cp", "Về thư viện 43/2016/NĐ-CP")),
        searcher.suggest("43/20", 5));
  }

  @Test
  void worksAreFoundByTitleAndTermsFollow() throws IOException {
    List<Suggestion> found = searcher.suggest("thu vi", 6);
    assertEquals(
        Set.of("12-nq-tw", "43-2016-nd-cp", "bai-viet"),
        found.stream().limit(3).map(Suggestion::work).collect(Collectors.toSet()));
    assertEquals(new Suggestion("thư viện", null, null), found.get(3));
  }

  @Test
  void noMoreAreGivenThanAskedFor() throws IOException {
    assertEquals(3, searcher.suggest("t", 3).size());
    assertEquals(List.of(), searcher.suggest("t", 0));
    assertEquals(List.of(), searcher.suggest(" ", 5));
    assertEquals(List.of(), searcher.suggest("t".repeat(300), 5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          điều 7 43/20                     | điều 7 43/2016/NĐ-CP
          dieu 7 thu vien 43               | dieu 7 43/2016/NĐ-CP
          Khoản 2 Điều 7 của thư viện 43/  | Khoản 2 Điều 7 43/2016/NĐ-CP
          mục III.5 thư viện 12            | mục III.5 12-NQ/TW
          Article 7 of libraries 43        | Article 7 43/2016/NĐ-CP
          """)
  void aPlaceGoesOnToTheWorksThatHaveIt(String typed, String text) throws IOException {
    assertEquals(text, searcher.suggest(typed, 5).getFirst().text());
    assertNotNull(searcher.suggest(typed, 5).getFirst().work());
  }

  @Test
  void aWorkThatLacksThePlaceIsNotOffered() throws IOException {
    assertEquals(List.of(), searcher.suggest("điều 9 43/20", 5));
    assertTrue(searcher.suggest("điều 7 ", 5).stream().allMatch(s -> s.work() == null));
  }
}
