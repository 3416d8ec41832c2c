package org.songluat.search;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.Samples;
import org.songluat.law.WorkType;
import org.songluat.search.note.Slip;
import org.songluat.text.Language;

class LegalSearcherTest {
  private static final LegalSearcher searcher = Library.searcher();

  /** The clause that is found first: its work, a colon, its path. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cấp thẻ miễn phí            | 12-nq-tw:hdg_iii__hdg_5__blt_1
          cap the mien phi            | 12-nq-tw:hdg_iii__hdg_5__blt_1
          free cards for pupils       | 12-nq-tw:hdg_iii__hdg_5__blt_1
          issuing a free card         | 12-nq-tw:hdg_iii__hdg_5__blt_1
          xóa bỏ phí                  | 12-nq-tw:hdg_iii__hdg_5__blt_2
          hòa giải tranh chấp         | 12-nq-tw:hdg_iii__hdg_5__blt_2
          bàn đọc                     | bai-viet:p_2
          ban đọc                     | bai-viet:p_3
          translators' English        | 12-nq-tw:hdg_iii__hdg_5__blt_3
          8.5%                        | 12-nq-tw:hdg_i__p_1
          8,5% bạn đọc                | 12-nq-tw:hdg_i__p_1
          VND 30,000                  | 43-2016-nd-cp:chp_ii__art_7__cl_2
          """)
  void theClauseThatIsMeantComesFirst(String query, String first) throws IOException {
    assertEquals(first, place(results(query).hits().getFirst()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12/NQ-TW                              | 12-nq-tw:hdg_i         43-2016-nd-cp:p_1
          nghi-quyet-12-nq-tw                   | 12-nq-tw:hdg_i         43-2016-nd-cp:p_1
          Nghị quyết 12 năm 2019 của Bộ Chính trị| 12-nq-tw:hdg_i         43-2016-nd-cp:p_1
          Decree 43/2016                        | 43-2016-nd-cp:p_1      43-2016-nd-cp:chp_ii__art_7
          43/2016/ND-CP                         | 43-2016-nd-cp:p_1      43-2016-nd-cp:chp_ii__art_7
          27/9/2019                             | 12-nq-tw:hdg_i         43-2016-nd-cp:p_1
          12 NQ/TW                              | 12-nq-tw:hdg_i         43-2016-nd-cp:p_1
          NQ12-NQTW                             | 12-nq-tw:hdg_i         43-2016-nd-cp:p_1
          27 thang 9 nam 2019                   | 12-nq-tw:hdg_i         43-2016-nd-cp:p_1
          september 27, 2019                    | 12-nq-tw:hdg_i         43-2016-nd-cp:p_1
          mục III.5                             | 12-nq-tw:hdg_iii__hdg_5__blt_1 12-nq-tw:hdg_iii__hdg_5__blt_2
          III/5 12-NQ/TW                        | 12-nq-tw:hdg_iii__hdg_5__blt_1 12-nq-tw:hdg_iii__hdg_5__blt_2
          section III.5 of Resolution 12-NQ/TW  | 12-nq-tw:hdg_iii__hdg_5__blt_1 12-nq-tw:hdg_iii__hdg_5__blt_2
          NQ 12 mục III.5 hoà giải              | 12-nq-tw:hdg_iii__hdg_5__blt_2 12-nq-tw:hdg_iii__hdg_5__blt_1
          solution 5 of Resolution 12           | 12-nq-tw:hdg_iii__hdg_5 12-nq-tw:hdg_iii
          Điều 7                                | 43-2016-nd-cp:chp_ii__art_7 43-2016-nd-cp:chp_ii__art_7__cl_2
          chương 2 nghị định 43                 | 43-2016-nd-cp:chp_ii__art_7 43-2016-nd-cp:chp_ii__art_7__cl_2
          """)
  void whatIsNamedComesFirst(String query, String firstTwo) throws IOException {
    List<String> found = results(query).hits().stream().map(LegalSearcherTest::place).toList();
    assertEquals(List.of(firstTwo.split("\\s+")), found.subList(0, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"điểm đ khoản 2 Điều 7", "Point dd Clause 2 Article 7", "path:\"điểm đ Điều 7\""})
  void pointDWithAStrokeIsNotPointD(String query) throws IOException {
    assertEquals(List.of("43-2016-nd-cp:chp_ii__art_7__cl_2__pt_dd"), places(results(query)));
  }

  @Test
  void aHeadingComesBehindTheClausesItHeads() throws IOException {
    assertEquals("12-nq-tw:hdg_iii__hdg_5", places(results("mục III.5")).getLast());
  }

  @Test
  void aWorkThatIsNotHeldIsFoundWhereItIsCited() throws Exception {
    Samples.Beads beads = Samples.beads(Library.ARTICLE);
    beads.add("Theo Quyết định số 165/QĐ-TTg và Quyết định 1165/QĐ-TTg.", null);
    beads.add("Theo Nghị quyết số 165/NQ-CP.", null);
    try (LegalIndex citing = LuceneIndex.inMemory()) {
      Samples.commit(citing, List.of(beads.list()));
      Results results =
          (Results) new LegalSearcher(citing).search(SearchRequest.of("quyết định 165"));
      assertEquals(List.of("bai-viet:p_1"), places(results));
    }
  }

  @Test
  void decomposedTypingFindsTheSame() throws IOException {
    String query = "cấp thẻ “miễn phí”";
    assertEquals(
        places(results(query)), places(results(Normalizer.normalize(query, Normalizer.Form.NFD))));
  }

  @Test
  void aPhraseIsFoundWithItsAccentsOrElseWithout() throws IOException {
    assertEquals(List.of("bai-viet:p_2"), places(results("\"bàn đọc\"")));
    Results other = results("\"bãn đọc\"");
    assertEquals(
        List.of("No clause has the phrase with these accents; it was searched without them"),
        other.query().notes());
    assertEquals(5, other.total());
  }

  @Test
  void apostrophesOfEitherKindAreOne() throws IOException {
    assertEquals(
        List.of("12-nq-tw:hdg_iii__hdg_5__blt_3"), places(results("\"translators' english\"")));
  }

  @Test
  void aPhraseDoesNotReachIntoTheNextClause() throws IOException {
    assertEquals(0, results("\"trẻ em III\"").total());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en:"free cards" AND vi:"thẻ"         | 12-nq-tw:hdg_iii__hdg_5__blt_1
          vi:thẻ -en:free                      | 43-2016-nd-cp:chp_ii__art_7__cl_2__pt_dd
          thẻ AND (mất OR rách)                | 43-2016-nd-cp:chp_ii__art_7__cl_2__pt_dd
          missing:vi                           | 12-nq-tw:hdg_iii__hdg_5__blt_3
          sách work:43/2016/ND-CP              | 43-2016-nd-cp:chp_ii__art_7__cl_2__pt_d
          sách type:decree                     | 43-2016-nd-cp:chp_ii__art_7__cl_2__pt_d
          sách issuer:"chinh phu"              | 43-2016-nd-cp:chp_ii__art_7__cl_2__pt_d
          sách year:2015..2017                 | 43-2016-nd-cp:chp_ii__art_7__cl_2__pt_d
          rách article:7                       | 43-2016-nd-cp:chp_ii__art_7__cl_2__pt_d
          phí -vi:"mượn sách"                  | 12-nq-tw:hdg_iii__hdg_5__blt_1
          """)
  void operatorsAndFieldsNarrow(String query, String only) throws IOException {
    assertEquals(List.of(only), places(results(query)));
  }

  @Test
  void filtersOfTheRequestNarrowToo() throws IOException {
    Filters decree = new Filters("43-2016-nd-cp", WorkType.DECREE, "Chính phủ", 2016);
    SearchRequest request = new SearchRequest("sách", null, 10, null, decree);
    assertEquals(
        List.of("43-2016-nd-cp:chp_ii__art_7__cl_2__pt_d"),
        places((Results) searcher.search(request)));
    Results all = (Results) searcher.search(new SearchRequest("", null, 10, null, decree));
    assertEquals(5, all.total());
  }

  @Test
  void wordsMayBeAskedForOnOneSideOnly() throws IOException {
    assertEquals(0, ((Results) searcher.search(request("cards", Language.VI, 10, null))).total());
    assertEquals(2, ((Results) searcher.search(request("cards", Language.EN, 10, null))).total());
  }

  @Test
  void aWorkThatIsNotHeldLeavesItsWords() throws IOException {
    Results results = results("thẻ 99-NQ/TW");
    assertEquals(
        List.of(
            "Nothing is held of the work or place that the query names; its words were searched"),
        results.query().notes());
    assertEquals(List.of("99-NQ/TW"), results.query().numbers());
    assertTrue(results.total() > 0);
  }

  @Test
  void theAnswerTellsHowTheQueryWasUnderstood() throws IOException {
    assertEquals(
        new Understanding(
            "thẻ mục III.5 \"miễn phí\" NQ 12",
            "vi",
            List.of("thẻ", "\"miễn phí\""),
            List.of("resolution-12"),
            "mục III.5",
            List.of()),
        results("thẻ mục III.5 \"miễn phí\" NQ 12").query());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          thẻ "miễn phí | 5 | A quotation must be closed, this one is not
          lang:de       | 6 | lang: must be vi or en, got 'de'
          ''            | 1 | A query must have at least one word
          """)
  void aQueryThatCannotBeReadSaysWhere(String query, int column, String message)
      throws IOException {
    Rejected rejected = assertInstanceOf(Rejected.class, searcher.search(SearchRequest.of(query)));
    assertEquals(message, rejected.message());
    assertEquals(column, rejected.column());
  }

  @Test
  void aQueryIsBounded() throws IOException {
    assertEquals(
        new Rejected(new Slip(Slip.Rule.LENGTH, 2000, 2002), 2001),
        searcher.search(SearchRequest.of("sá".repeat(1001))));
    Results pasted = results("sách ".repeat(300));
    assertEquals(List.of("Only the first 64 words were searched"), pasted.query().notes());
  }

  @Test
  void theMostThatMayBeAskedIsAnswered() throws IOException {
    String words =
        IntStream.range(0, 64)
            .mapToObj(i -> "an" + (char) ('a' + i % 26) + i)
            .collect(joining(" "));
    String most = words + " (" + words.replace(" ", " OR ") + ")";
    assertTrue(results(most).total() < 10);
    assertTrue(results(words + " " + "ho* ".repeat(32) + "-so* ".repeat(16)).total() < 10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"…", "-", "???", "—"})
  void signsAloneFindNothing(String query) throws IOException {
    assertEquals(0, results(query).total());
  }

  @Test
  void pagesJoinWithoutGapOrRepeat() throws IOException {
    List<String> whole = places(results("sách thư viện bạn đọc the readers"));
    List<String> paged = new ArrayList<>();
    String cursor = null;
    do {
      SearchRequest request = request("sách thư viện bạn đọc the readers", null, 2, cursor);
      Results page = (Results) searcher.search(request);
      paged.addAll(places(page));
      assertEquals(whole.size(), page.total());
      cursor = page.next();
    } while (cursor != null);
    assertEquals(whole, paged);
  }

  @Test
  void theLastPageHasNoNext() throws IOException {
    Results results = results("\"bàn đọc\"");
    assertNull(results.next());
    assertEquals(1, results.hits().size());
  }

  @Test
  void aCursorOfNoPageIsRefused() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> searcher.search(request("sách", null, 2, "xyz")));
    assertEquals("A cursor must be the `next` of the page before, got 'xyz'", e.getMessage());
  }

  @Test
  void anEmptyIndexAnswersWithNothing() throws IOException {
    try (LegalIndex empty = LuceneIndex.inMemory()) {
      QueryOutcome outcome =
          new LegalSearcher(empty).search(SearchRequest.of("Điều 7 \"thư viện\" 8%"));
      assertEquals(0, assertInstanceOf(Results.class, outcome).total());
    }
  }

  @Test
  void aHitBringsBothSides() throws IOException {
    Hit hit = results("cấp thẻ").hits().getFirst();
    assertEquals("- Cấp thẻ miễn phí cho học sinh.", hit.vi().text());
    assertEquals("- Issue free cards to pupils.", hit.en().text());
    assertEquals("12-nq-tw~en~hdg_iii__hdg_5__blt_1.0", hit.en().id());
    assertNull(results("missing:vi").hits().getFirst().vi());
  }

  private static Results results(String query) throws IOException {
    return assertInstanceOf(Results.class, searcher.search(request(query, null, 50, null)));
  }

  private static SearchRequest request(String query, Language language, int size, String cursor) {
    return new SearchRequest(query, language, size, cursor, Filters.NONE);
  }

  private static List<String> places(Results results) {
    return results.hits().stream().map(LegalSearcherTest::place).toList();
  }

  private static String place(Hit hit) {
    return hit.work().id() + ":" + hit.path().eId();
  }
}
