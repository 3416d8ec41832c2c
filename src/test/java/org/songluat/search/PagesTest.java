package org.songluat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.Samples;
import org.songluat.law.WorkType;

/** Paging through more hits than a page holds, many of them with equal scores. */
class PagesTest {
  private static final int WORKS = 5;
  private static final int CLAUSES = 25;

  private static LegalIndex index;
  private static LegalSearcher searcher;

  @BeforeAll
  static void open() throws Exception {
    index = LuceneIndex.inMemory();
    List<List<BeadRecord>> works = new ArrayList<>();
    for (int w = 1; w <= WORKS; w++) {
      LocalDate issued = LocalDate.of(2015 + w, 1, 1);
      Samples.Beads beads =
          Samples.beads(Samples.work(w + "/2020/NĐ-CP", WorkType.DECREE, null, issued));
      for (int c = 0; c < CLAUSES; c++) {
        beads.add("Sách " + "quý ".repeat(c % 3) + "ở thư viện.", "Books " + "rare ".repeat(c % 3));
      }
      works.add(beads.list());
    }
    Samples.commit(index, works);
    searcher = new LegalSearcher(index);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({"sách quý, 1", "sách quý, 7", "sách quý, 25", "type:decree, 10", "1/2020/NĐ-CP, 4"})
  void everyHitIsOnOnePageInTheOrderOfOneLongPage(String query, int size) throws IOException {
    List<String> paged = new ArrayList<>();
    String cursor = null;
    long total;
    do {
      Results page = page(query, size, cursor);
      page.hits().forEach(hit -> paged.add(hit.vi().id()));
      total = page.total();
      cursor = page.next();
    } while (cursor != null);
    assertEquals(total, paged.size());
    assertEquals(total, new HashSet<>(paged).size());
    List<String> start = page(query, 100, null).hits().stream().map(hit -> hit.vi().id()).toList();
    assertEquals(start, paged.subList(0, start.size()));
  }

  @Test
  void thereIsANextPageUnlessAllHasBeenShown() throws IOException {
    Filters one = new Filters("1-2020-nd-cp", null, null, null);
    assertNull(search("sách", 25, null, one).next());
    assertNotNull(search("sách", 24, null, one).next());
    Results last = search("sách", 24, search("sách", 24, null, one).next(), one);
    assertEquals(1, last.hits().size());
    assertEquals(25, last.total());
    assertNull(last.next());
  }

  @Test
  void scoresFallFromPageToPage() throws IOException {
    double before = Double.MAX_VALUE;
    String cursor = null;
    do {
      Results page = page("sách quý", 20, cursor);
      for (Hit hit : page.hits()) {
        assertEquals(true, hit.score() <= before);
        before = hit.score();
      }
      cursor = page.next();
    } while (cursor != null);
  }

  @Test
  void aCursorOfAnIndexThatHasShrunkEndsTheHits() throws Exception {
    try (LegalIndex shrinking = LuceneIndex.inMemory()) {
      List<BeadRecord> beads = index.beads("1-2020-nd-cp");
      Samples.commit(shrinking, List.of(beads));
      LegalSearcher pages = new LegalSearcher(shrinking);
      SearchRequest first = new SearchRequest("quý", null, 10, null, Filters.NONE);
      String next = ((Results) pages.search(first)).next();
      Samples.commit(shrinking, List.of(beads.subList(0, 2)));
      SearchRequest second = new SearchRequest("quý", null, 10, next, Filters.NONE);
      assertEquals(1, ((Results) pages.search(second)).total());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 101})
  void aPageHasABoundedSize(int size) {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new SearchRequest("sách", null, size, null, Filters.NONE));
    assertEquals("size must be 1..100, got " + size, e.getMessage());
  }

  private static Results page(String query, int size, String cursor) throws IOException {
    return search(query, size, cursor, Filters.NONE);
  }

  private static Results search(String query, int size, String cursor, Filters filters)
      throws IOException {
    SearchRequest request = new SearchRequest(query, null, size, cursor, filters);
    return assertInstanceOf(Results.class, searcher.search(request));
  }
}
