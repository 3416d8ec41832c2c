package org.songluat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.Samples;
import org.songluat.index.Update;
import org.songluat.law.Clause;
import org.songluat.law.DocumentNumber;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.law.relation.RelationFinder;
import org.songluat.text.Language;

/** Works by what they rest on, clauses by what they name, laws by what people call them. */
class ReferenceTest {
  private static LegalIndex index;
  private static LegalSearcher searcher;

  @BeforeAll
  static void open() throws Exception {
    index = LuceneIndex.inMemory();
    try (Update update = index.update()) {
      put(
          update,
          work("57/2020/QH14", WorkType.LAW, "Luật Thanh niên", "Law on Youth"),
          "Điều 1. Thanh niên là công dân từ đủ 16 tuổi.",
          "Điều 2. Thanh niên được học tập.");
      put(
          update,
          work("53/2005/QH11", WorkType.LAW, "Luật Thanh niên", null),
          "Điều 1. Thanh niên từ 15 tuổi.",
          "Điều 2. Quyền của thanh niên.");
      put(
          update,
          work("13/2021/NĐ-CP", WorkType.DECREE, "Nghị định về thanh niên", null),
          "Căn cứ Luật Thanh niên ngày 16 tháng 6 năm 2020;",
          "Căn cứ Nghị định số 99/2019/NĐ-CP ngày 01 tháng 02 năm 2019;",
          "Điều 1. Đối thoại với thanh niên theo Điều 2 Luật Thanh niên năm 2020.");
      put(
          update,
          work("14/2021/NĐ-CP", WorkType.DECREE, "Nghị định về sách", null),
          "Điều 1. Sách theo Luật số 57/2020/QH14.");
      update.commit();
    }
    searcher = new LegalSearcher(index);
  }

  private static Work work(String number, WorkType type, String vi, @Nullable String en) {
    LocalDate issued = LocalDate.of(Integer.parseInt(number.split("/")[1]), 6, 16);
    Titles titles = new Titles(vi, en);
    return new Work(DocumentNumber.id(number), number, type, null, null, issued, null, titles);
  }

  private static void put(Update update, Work work, String... texts) throws IOException {
    Samples.Beads beads = Samples.beads(work);
    for (String text : texts) {
      Path paragraph = Path.ROOT.child(Level.PARAGRAPH, String.valueOf(beads.list().size() + 1));
      boolean article = text.startsWith("Điều");
      String label = article ? text.substring(5, text.indexOf('.')) : "";
      beads.at(article ? Path.ROOT.child(Level.ARTICLE, label) : paragraph, text, null);
    }
    List<BeadRecord> list = beads.list();
    List<Clause> clauses = list.stream().flatMap(b -> b.side(Language.VI).stream()).toList();
    update.putWork(Samples.stored(work, list.size()), list);
    Version version = new Version(Language.VI, clauses);
    update.putRelations(String.valueOf(work.id()), new RelationFinder().in(work, version));
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
          basis:57/2020/QH14          | 13-2021-nd-cp:art_1 13-2021-nd-cp:p_1 13-2021-nd-cp:p_2
          basis:57-2020-qh14 đối      | 13-2021-nd-cp:art_1
          basis:99/2019/ND-CP         | 13-2021-nd-cp:art_1 13-2021-nd-cp:p_1 13-2021-nd-cp:p_2
          basis:14/2021/ND-CP         | ''
          cites:57/2020/QH14          | 13-2021-nd-cp:art_1 13-2021-nd-cp:p_1 14-2021-nd-cp:art_1
          cites:99/2019/NĐ-CP         | 13-2021-nd-cp:p_2
          cites:53/2005/QH11          | ''
          cites:"Luật Thanh niên"     | 13-2021-nd-cp:art_1 13-2021-nd-cp:p_1 14-2021-nd-cp:art_1
          basis:"luat thanh nien 2020"| 13-2021-nd-cp:art_1 13-2021-nd-cp:p_1 13-2021-nd-cp:p_2
          basis:"Luật Thanh niên 2005"| ''
          """)
  void referencesAreFoundByNumberAndByName(String query, String found) throws IOException {
    assertEquals(found, String.join(" ", new TreeSet<>(places(query))));
  }

  /** The first clause found, and what the answer says of the number. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Điều 2 Luật Thanh niên          | 57-2020-qh14:art_2 | 57/2020/QH14
          dieu 2 luat thanh nien          | 57-2020-qh14:art_2 | 57/2020/QH14
          Luật thanh niên, Điều 1         | 57-2020-qh14:art_1 | 57/2020/QH14
          Điều 2 Luật Thanh niên năm 2005 | 53-2005-qh11:art_2 | 53/2005/QH11
          luat thanh nien 2005 dieu 2     | 53-2005-qh11:art_2 | 53/2005/QH11
          Luật Thanh niên                 | 57-2020-qh14:art_1 | 57/2020/QH14
          Article 2 of the Law on Youth   | 57-2020-qh14:art_2 | 57/2020/QH14
          Law on Youth 2020 Article 1     | 57-2020-qh14:art_1 | 57/2020/QH14
          """)
  void aLawIsKnownByItsNameWhereNothingElseIsTyped(String query, String first, String number)
      throws IOException {
    assertEquals(first, places(query).getFirst());
    assertEquals(List.of(number), results(query).query().numbers());
  }

  @ParameterizedTest
  @CsvSource({"thanh niên được học tập", "Luật Thanh niên quy định đối thoại", "Luật Xây dựng"})
  void besideOtherWordsItsNameIsWords(String query) throws IOException {
    assertEquals(List.of(), results(query).query().numbers());
  }

  private static Results results(String query) throws IOException {
    return (Results) searcher.search(SearchRequest.of(query));
  }

  private static List<String> places(String query) throws IOException {
    return results(query).hits().stream()
        .map(hit -> hit.work().id() + ":" + hit.path().eId())
        .toList();
  }
}
