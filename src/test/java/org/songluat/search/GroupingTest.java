package org.songluat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Articles and works as what is found. */
class GroupingTest {
  private static final LegalSearcher searcher = Library.searcher();

  private static Results results(Grouping grouping, int size, String cursor) throws IOException {
    return (Results)
        searcher.search(
            new SearchRequest(
                "thư viện sách",
                null,
                size,
                cursor,
                Filters.NONE,
                new Manner(true, null, false, grouping)));
  }

  private static List<String> works(Results results) {
    return results.hits().stream().map(hit -> hit.work().id().toString()).toList();
  }

  @Test
  void eachWorkIsShownOnceByItsBestClause() throws IOException {
    Results clauses = results(Grouping.CLAUSE, 100, null);
    Results grouped = results(Grouping.WORK, 100, null);
    Set<String> all = new HashSet<>(works(clauses));
    assertEquals(all.size(), grouped.hits().size());
    assertEquals(all, new HashSet<>(works(grouped)));
    assertEquals(clauses.total(), grouped.total());
    Hit first = grouped.hits().getFirst();
    Hit best =
        clauses.hits().stream()
            .filter(hit -> hit.work().equals(first.work()))
            .findFirst()
            .orElseThrow();
    assertEquals(best.path(), first.path());
  }

  @Test
  void pagesOfGroupsFollowEachOther() throws IOException {
    List<String> all = works(results(Grouping.WORK, 100, null));
    Results first = results(Grouping.WORK, 1, null);
    assertNotNull(first.next());
    Results second = results(Grouping.WORK, 1, first.next());
    assertEquals(all.subList(0, 2), List.of(works(first).getFirst(), works(second).getFirst()));
    assertNull(results(Grouping.WORK, all.size(), null).next());
  }

  @Test
  void anArticleIsOneGroupAndWhatIsInNoneStandsAlone() throws IOException {
    Results clauses = results(Grouping.CLAUSE, 100, null);
    Results articles = results(Grouping.ARTICLE, 100, null);
    assertEquals(true, articles.hits().size() <= clauses.hits().size());
    assertEquals(
        articles.hits().size(),
        articles.hits().stream().map(h -> h.work().id() + "/" + h.path()).distinct().count());
  }

  @Test
  void aCursorGoesOnWithItsOwnGroupsOnly() throws IOException {
    String cursor = results(Grouping.WORK, 1, null).next();
    assertThrows(IllegalArgumentException.class, () -> results(Grouping.ARTICLE, 1, cursor));
    assertThrows(IllegalArgumentException.class, () -> results(Grouping.WORK, 1, "group-1-0x"));
  }
}
