package org.songluat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.songluat.index.LegalIndex;

class SuggestionsTest {
  private static LegalIndex index;
  private static LegalSearcher searcher;

  @BeforeAll
  static void open() throws Exception {
    index = Library.open();
    searcher = new LegalSearcher(index);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

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
}
