package org.songluat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.law.WorkType;
import org.songluat.text.Language;

/** What the fields, operators and filters let through, whatever the order. */
class NarrowingTest {
  private static final LegalSearcher searcher = Library.searcher();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          missing:en                             | 3
          missing:vi                             | 1
          lang:vi                                | 14
          lang:en                                | 12
          lang:vi lang:en                        | 11
          -lang:vi                               | 1
          NOT missing:en                         | 12
          missing:vi type:resolution lang:en     | 1
          missing:vi year:2016                   | 0
          year:2019                              | 7
          year:2016..2019                        | 12
          year:..2016                            | 5
          year:2017..                            | 7
          year:2017..2018                        | 0
          -year:2016                             | 10
          type:article                           | 3
          type:decree OR type:article            | 8
          type:decree AND year:2019              | 0
          -type:resolution                       | 8
          -(type:resolution OR type:decree)      | 3
          issuer:"thư viện"                      | 7
          issuer:"THU VIEN"                      | 7
          issuer:"viện thư"                      | 0
          issuer:chính                           | 5
          work:12-nq-tw                          | 7
          work:12/NQ-TW                          | 7
          work:99-NQ/TW                          | 0
          article:7                              | 4
          article:9                              | 0
          path:II.7                              | 4
          path:II.7.2                            | 3
          path:II.7.2.đ                          | 1
          path:III                               | 5
          path:III.5                             | 4
          path:5                                 | 4
          path:"điểm đ"                          | 1
          path:"Chapter 2"                       | 4
          path:"Chương III"                      | 0
          """)
  void fieldsAloneGiveAllTheyLetThrough(String query, long total) throws IOException {
    assertEquals(total, results(query).total());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          vi:"bạn đọc"               | art_7__cl_2__pt_dd hdg_5 hdg_i__p_1
          en:"bạn đọc"               | ''
          en:"the readers"           | ''
          vi:"hòa giải"              | hdg_5__blt_2
          (phí OR phạt) AND mượn     | hdg_5__blt_2 p_1
          thẻ AND NOT mất            | hdg_5__blt_1
          sách AND phí -type:article | hdg_5__blt_1 hdg_5__blt_2
          "30.000 đồng"              | art_7__cl_2
          en:fees OR en:fines        | art_7 art_7__cl_2 art_7__cl_2__pt_d art_7__cl_2__pt_dd hdg_5__blt_2
          vi:cards                   | ''
          """)
  void wordsAreFoundOnTheirSideAndTogether(String query, String places) throws IOException {
    assertEquals(places, places(results(query)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thẻ AND missing:en",
        "missing:vi AND sách",
        "thẻ AND \"không có trong sách\"",
        "xyzzy"
      })
  void whatNothingHasFindsNothing(String query) throws IOException {
    assertEquals(0, results(query).total());
  }

  @Test
  void eachFilterOfTheRequestNarrowsByItself() throws IOException {
    assertEquals(7, total("", new Filters("12-nq-tw", null, null, null)));
    assertEquals(3, total("", new Filters(null, WorkType.ARTICLE, null, null)));
    assertEquals(7, total("", new Filters(null, null, "hoi dong thu vien", null)));
    assertEquals(5, total("", new Filters(null, null, null, 2016)));
  }

  @Test
  void filtersOfTheRequestAndFieldsOfTheQueryBothHold() throws IOException {
    assertEquals(1, total("missing:vi", new Filters(null, null, null, 2019)));
    assertEquals(0, total("missing:vi", new Filters(null, null, null, 2016)));
    assertEquals(0, total("type:decree", new Filters("12-nq-tw", null, null, null)));
    assertEquals(
        1, total("43/2016/NĐ-CP \"mất thẻ\"", new Filters(null, WorkType.DECREE, null, 2016)));
  }

  @Test
  void filtersDoNotChangeTheOrder() throws IOException {
    Filters resolution = new Filters(null, WorkType.RESOLUTION, null, null);
    Results all = results("bạn đọc sách");
    Results some = results(new SearchRequest("bạn đọc sách", null, 50, null, resolution));
    assertTrue(some.total() > 1);
    assertEquals(
        all.hits().stream()
            .filter(hit -> hit.work().type() == WorkType.RESOLUTION)
            .map(hit -> hit.path().eId())
            .toList(),
        some.hits().stream().map(hit -> hit.path().eId()).toList());
  }

  @Test
  void anIssuerWithoutWordsFiltersEverythingOut() throws IOException {
    assertEquals(0, total("sách", new Filters(null, null, "???", null)));
  }

  @Test
  void aSideAskedForHoldsForWordsNotForFields() throws IOException {
    SearchRequest english = new SearchRequest("missing:en", Language.EN, 50, null, Filters.NONE);
    assertEquals(3, results(english).total());
    SearchRequest wrong = new SearchRequest("vi:thẻ", Language.EN, 50, null, Filters.NONE);
    assertEquals(0, results(wrong).total());
  }

  private static long total(String query, Filters filters) throws IOException {
    return results(new SearchRequest(query, null, 50, null, filters)).total();
  }

  private static Results results(String query) throws IOException {
    return results(new SearchRequest(query, null, 50, null, Filters.NONE));
  }

  private static Results results(SearchRequest request) throws IOException {
    return assertInstanceOf(Results.class, searcher.search(request));
  }

  /** The last steps of the paths that were found, in alphabetical order. */
  private static String places(Results results) {
    TreeSet<String> places = new TreeSet<>();
    results
        .hits()
        .forEach(hit -> places.add(hit.path().eId().replaceFirst("^(chp_ii__|hdg_iii__)", "")));
    return String.join(" ", places);
  }
}
