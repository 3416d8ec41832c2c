package org.songluat.law.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.law.Clause;
import org.songluat.law.LegalBasis;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Language;
import org.songluat.text.Span;

class RelationFinderTest {
  private final RelationFinder finder = new RelationFinder();

  private static Work decree(String title) {
    return new Work(
        "9-2024-nd-cp",
        "9/2024/NĐ-CP",
        WorkType.DECREE,
        null,
        null,
        null,
        null,
        new Titles(title, null));
  }

  private static Clause clause(int number, String text) {
    Path path = Path.ROOT.child(Level.PARAGRAPH, Integer.toString(number));
    return new Clause(
        "c" + number, Level.PARAGRAPH, Integer.toString(number), path, text, new Span(0, 1));
  }

  private List<String> found(Work work, Language language, String... texts) {
    List<Clause> clauses = new ArrayList<>();
    for (String text : texts) {
      clauses.add(clause(clauses.size() + 1, text));
    }
    return told(finder.in(work, new Version(language, clauses)));
  }

  private static List<String> told(List<Relation> relations) {
    return relations.stream().map(r -> r.kind().code() + " " + r.number()).toList();
  }

  @Test
  void aNumberedInstrumentIsCited() {
    assertEquals(
        List.of("cites 13/2020/NĐ-CP"),
        found(decree("Về chợ"), Language.VI, "Thực hiện theo Nghị định số 13/2020/NĐ-CP."));
  }

  @Test
  void theWorkItselfIsNoOther() {
    assertEquals(
        List.of(), found(decree("Về chợ"), Language.VI, "Nghị định số 9/2024/NĐ-CP và Điều này."));
  }

  @Test
  void groundsAreALegalBasis() {
    Clause ground = clause(1, "Căn cứ Luật Chợ số 5/2021/QH15;");
    LegalBasis basis = new LegalBasis("c1", ground.text(), ground.source());
    Version version = new Version(Language.VI, List.of(ground), List.of(basis));
    assertEquals(List.of("legalBasis 5/2021/QH15"), told(finder.in(decree("Về chợ"), version)));
  }

  @Test
  void whatLosesItsForceIsRepealed() {
    assertEquals(
        List.of("repeals 1/2010/NĐ-CP", "repeals 2/2011/NĐ-CP"),
        found(
            decree("Về chợ"),
            Language.VI,
            "Nghị định số 1/2010/NĐ-CP hết hiệu lực kể từ ngày Nghị định này có hiệu lực.",
            "Bãi bỏ Nghị định số 2/2011/NĐ-CP."));
    assertEquals(
        List.of("repeals 1/2010/NĐ-CP"),
        found(
            decree("Markets"),
            Language.EN,
            "Decree No. 1/2010/ND-CP shall cease to be effective."));
  }

  @Test
  void aSuccessorReplaces() {
    assertEquals(
        List.of("replaces 1/2010/NĐ-CP"),
        found(decree("Về chợ"), Language.VI, "Nghị định này thay thế Nghị định số 1/2010/NĐ-CP."));
  }

  @Test
  void onlyAnAmendingWorkAmends() {
    String text = "Sửa đổi, bổ sung một số điều của Nghị định số 1/2010/NĐ-CP như sau:";
    assertEquals(
        List.of("amends 1/2010/NĐ-CP"),
        found(decree("Sửa đổi, bổ sung một số nghị định"), Language.VI, text));
    assertEquals(
        List.of("cites 1/2010/NĐ-CP", "cites 3/2012/NĐ-CP"),
        found(
            decree("Sửa đổi, bổ sung một số nghị định"),
            Language.VI,
            "Theo Nghị định số 1/2010/NĐ-CP đã được sửa đổi, bổ sung theo Nghị định số"
                + " 3/2012/NĐ-CP."));
  }

  @Test
  void aWorkWithoutItsNumberIsToldByItsName() {
    List<Clause> clauses = List.of(clause(1, "Theo Luật Đất đai năm 2024 và quy hoạch."));
    List<Relation> found = finder.in(decree("Về chợ"), new Version(Language.VI, clauses));
    assertEquals(1, found.size());
    assertEquals(2024, found.getFirst().year());
    assertEquals(null, found.getFirst().work());
    assertEquals("Luật Đất đai năm 2024", found.getFirst().place().text());
  }
}
