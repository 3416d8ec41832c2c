package org.songluat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.index.BeadQuery.Order;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.Samples;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;

/** Windows, beginnings, the fields of days, signers, amounts and references, and the order. */
class LanguageTest {
  private static LegalIndex index;
  private static LegalSearcher searcher;

  @BeforeAll
  static void open() throws Exception {
    index = LuceneIndex.inMemory();
    Samples.Beads fund = Samples.beads(work("21/2018/NĐ-CP", "Trần Văn Bình", 2018, 5, 2));
    fund.add(
        "Quỹ đầu tư mạo hiểm được thu phí 30.000 đồng.",
        "A venture capital fund may charge VND 30,000.");
    fund.add("Đầu tư vào vốn mạo hiểm chịu thuế 35%.", "Risky investment is taxed at 35%.");
    fund.add("Chuyển đổi số theo Nghị định 43/2016/NĐ-CP.", "Digital change under Decree 43.");
    Samples.Beads old = Samples.beads(work("43/2016/NĐ-CP", "Lê Thị Hòa", 2016, 3, 1));
    old.add("Chuyên gia chuyển giao công nghệ trong 35 ngày.", "Experts transfer it in 35 days.");
    old.add("Đổi mới cho vay 2 tỷ đồng.", "Innovators lend VND 2 billion for innovation.");
    Samples.Beads undated = Samples.beads(Samples.work("Bài viết", WorkType.ARTICLE, null, null));
    undated.add("Đầu tư rất mạo hiểm, xin chú ý.", "Investing is risky.");
    Samples.commit(index, List.of(fund.list(), old.list(), undated.list()));
    searcher = new LegalSearcher(index);
  }

  private static Work work(String number, String signer, int year, int month, int day) {
    LocalDate issued = LocalDate.of(year, month, day);
    Work plain = Samples.work(number, WorkType.DECREE, "Chính phủ", issued);
    Titles titles = new Titles("Nghị định " + number, "Decree " + number);
    return new Work(plain.id(), number, plain.type(), plain.issuer(), signer, issued, null, titles);
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
          vi:"đầu tư mạo hiểm" -en:"venture capital" | ''
          vi:"đầu tư mạo hiểm" en:"venture capital"  | 21:1
          vi:"mạo hiểm" -en:"venture capital"        | 21:2 bai:1
          en:risky -vi:vốn                           | bai:1
          "đầu tư mạo hiểm"~0                        | 21:1
          "đầu tư mạo hiểm"~1                        | 21:1 bai:1
          "đầu tư mạo hiểm"~2                        | 21:1 21:2 bai:1
          "dau tu mao hiem"~2                        | 21:1 21:2 bai:1
          "mạo hiểm đầu tư"~2                        | ''
          "hiểm mạo"~2                               | 21:1 21:2 bai:1
          "capital venture"~2                        | 21:1
          vi:("đầu tư mạo hiểm"~1)                   | 21:1 bai:1
          chuyển*                                    | 21:3 43:1
          chuyên*                                    | 43:1
          chuyen*                                    | 21:3 43:1
          chuyễn*                                    | 21:3 43:1
          innov*                                     | 43:2
          vi:innov*                                  | ''
          mạo* AND -rất*                             | 21:1 21:2
          xyz*                                       | ''
          signer:"Văn Bình"                          | 21:1 21:2 21:3
          signer:"le thi hoà"                        | 43:1 43:2
          date:2018                                  | 21:1 21:2 21:3
          date:2/5/2018                              | 21:1 21:2 21:3
          date:2016-01..2016-03                      | 43:1 43:2
          date:2016-04..2018-05-01                   | ''
          date:..2017                                | 43:1 43:2
          num:30..40%                                | 21:2
          num:35                                     | 43:1
          num:30..40                                 | 43:1
          num:>=30000                                | 21:1 43:2
          num:"1..5 tỷ đồng"                         | 43:2
          num:"VND 30,000"                           | 21:1
          -num:35% lang:vi type:decree               | 21:1 21:3 43:1 43:2
          cites:43/2016/ND-CP                        | 21:3
          cites:43-2016-nd-cp                        | 21:3
          cites:"nghị định 43"                       | 21:3
          cites:99-NQ/TW                             | ''
          """)
  void partsOfTheLanguageFind(String query, String found) throws IOException {
    assertEquals(found, String.join(" ", new TreeSet<>(places(results(query)))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lang:vi sort:date    | 43:1 43:2 21:1 21:2 21:3 bai:1
          lang:vi sort:-date   | 21:1 21:2 21:3 43:1 43:2 bai:1
          mạo hiểm sort:-date  | 21:1 21:2 bai:1
          sort:date mạo hiểm -rất | 21:1 21:2
          """)
  void theOrderIsThatOfTheDaysAndUndatedWorksComeLast(String query, String found)
      throws IOException {
    assertEquals(
        new ArrayList<>(List.of(found.split(" "))).stream().map(p -> p.split(":")[0]).toList(),
        places(results(query)).stream().map(p -> p.split(":")[0]).toList());
    assertEquals(new TreeSet<>(List.of(found.split(" "))), new TreeSet<>(places(results(query))));
  }

  @Test
  void theBestMatchComesFirstAmongThoseOfOneDay() throws IOException {
    assertEquals("21:2", places(results("thuế đầu tư mạo hiểm sort:-date")).getFirst());
  }

  @Test
  void theOrderMayBeAskedForBesideTheQueryWhichPrevails() throws IOException {
    assertEquals("43:1", first("lang:vi", Order.OLDEST));
    assertEquals("21:1", first("lang:vi sort:-date", Order.OLDEST));
  }

  private static String first(String query, Order order) throws IOException {
    Manner manner = new Manner(true, order, false);
    SearchRequest request = new SearchRequest(query, null, 1, null, Filters.NONE, manner);
    return places((Results) searcher.search(request)).getFirst();
  }

  @Test
  void pagesInOrderOfDaysJoinWithoutGapOrRepeat() throws IOException {
    List<String> paged = new ArrayList<>();
    String cursor = null;
    do {
      SearchRequest request =
          new SearchRequest("lang:vi sort:-date", null, 1, cursor, Filters.NONE);
      Results page = (Results) searcher.search(request);
      paged.addAll(places(page));
      cursor = page.next();
    } while (cursor != null);
    assertEquals(places(results("lang:vi sort:-date")), paged);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chuyển* | chuyển*          | “chuyển*” was searched as chuyển
          chuyen* | chuyen*          | “chuyen*” was searched as chuyen
          innov*  | innov*           | “innov*” was searched as innovation, innovators
          xyz*    | xyz*             | No word begins with “xyz”
          """)
  void beginningsAreTold(String query, String term, String note) throws IOException {
    Understanding understood = results(query).query();
    assertEquals(List.of(term), understood.terms());
    assertEquals(List.of(note), understood.notes());
  }

  @Test
  void fieldsAreToldAsTheyWereUnderstood() throws IOException {
    assertEquals(
        List.of(
            "date:2019-01-01..2019-06-30",
            "-num:30..40%",
            "num:\"..1000000000 VND\"",
            "signer:Hòa",
            "cites:43/2016/NĐ-CP",
            "basis:decree-43",
            "path:article=7",
            "year:2019",
            "work:12-nq-tw",
            "type:decree",
            "sort:-date"),
        results(
                "date:2019-01..2019-06 -num:30..40% num:\"..1 tỷ đồng\" signer:Hòa"
                    + " cites:43/2016/ND-CP basis:\"NĐ 43\" article:7 year:2019 work:12/NQ-TW"
                    + " type:\"nghị định\" sort:-date")
            .query()
            .fields());
  }

  @Test
  void whatIsCutIsTold() throws Exception {
    Samples.Beads many = Samples.beads(Library.ARTICLE);
    many.add(null, String.join(" ", IntStream.range(0, 80).mapToObj(LanguageTest::word).toList()));
    try (LegalIndex words = LuceneIndex.inMemory()) {
      Samples.commit(words, List.of(many.list()));
      Results results =
          (Results) new LegalSearcher(words).search(SearchRequest.of("aa* \"x y\"~999"));
      List<String> notes = results.query().notes();
      assertEquals(
          "“aa*” was searched as aaaa, aaab, aaac, aaad, aaae, aaaf, aaag, aaah, aaai, aaaj, aaba,"
              + " aabb and 52 more; 16 rarer ones were left out",
          notes.getFirst());
      assertEquals("Words were searched at most 100 from each other", notes.get(1));
      assertEquals(List.of("\"x y\"~100", "aa*"), results.query().terms());
    }
  }

  private static String word(int number) {
    return "aa" + (char) ('a' + number / 10) + (char) ('a' + number % 10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "đầu tư mạo hiểm"~2 | [Đầu] [tư] vào vốn [mạo] [hiểm] chịu thuế 35%.
          num:30..40%         | Đầu tư vào vốn mạo hiểm chịu thuế [35%].
          thu* mạo*           | Đầu tư vào vốn [mạo] hiểm chịu [thuế] 35%.
          """)
  void whatMatchedIsMarked(String query, String marked) throws IOException {
    Hit hit =
        results(query).hits().stream()
            .filter(h -> place(h).equals("21:2"))
            .findFirst()
            .orElseThrow();
    StringBuilder text = new StringBuilder(hit.vi().text());
    hit.vi()
        .highlights()
        .reversed()
        .forEach(span -> text.insert(span.end(), ']').insert(span.start(), '['));
    assertEquals(marked, text.toString());
  }

  private static Results results(String query) throws IOException {
    return assertInstanceOf(Results.class, searcher.search(SearchRequest.of(query)), query);
  }

  private static List<String> places(Results results) {
    return results.hits().stream().map(LanguageTest::place).toList();
  }

  /** The beginning of the work's id and the number of the paragraph. */
  private static String place(Hit hit) {
    return hit.work().id().split("-")[0] + ":" + hit.path().steps().getLast().label();
  }
}
