package org.songluat.structure.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.law.Clause;
import org.songluat.law.LegalBasis;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.text.Span;

class LegalBasesTest {
  private final StringBuilder source = new StringBuilder();
  private final List<Clause> clauses = new ArrayList<>();

  private void clause(Level level, String printed) {
    String label = Integer.toString(clauses.size() + 1);
    int start = source.length();
    source.append(printed).append('\n');
    Span span = new Span(start, start + printed.length());
    String text = printed.replace("\n", " ");
    clauses.add(new Clause("c" + label, level, label, Path.ROOT.child(level, label), text, span));
  }

  private List<String> grounds() {
    return LegalBases.of(clauses, source.toString()).stream()
        .map(b -> b.clause() + " " + b.text())
        .toList();
  }

  @Test
  void eachGroundBeforeTheFirstArticleIsOne() {
    clause(Level.PARAGRAPH, "Căn cứ Luật Thư viện mẫu ngày 01 tháng 7 năm 2024;");
    clause(Level.PARAGRAPH, "Theo đề nghị của Bộ trưởng Bộ Sách mẫu,");
    clause(Level.PARAGRAPH, "Chính phủ ban hành Nghị định về sách mẫu.");
    clause(Level.ARTICLE, "Điều 1. Căn cứ để mượn sách");
    clause(Level.PARAGRAPH, "Căn cứ vào số sách, thư viện cho mượn.");
    assertEquals(
        List.of(
            "c1 Căn cứ Luật Thư viện mẫu ngày 01 tháng 7 năm 2024",
            "c2 Theo đề nghị của Bộ trưởng Bộ Sách mẫu"),
        grounds());
  }

  @Test
  void aParagraphMayHoldSeveral() {
    clause(
        Level.PARAGRAPH,
        "Căn cứ Luật Thư viện mẫu số 07/2024/QH15; Nghị định số 08/2024/NĐ-CP của Chính phủ;"
            + " căn cứ ý kiến của bạn đọc;");
    assertEquals(
        List.of(
            "c1 Căn cứ Luật Thư viện mẫu số 07/2024/QH15",
            "c1 Nghị định số 08/2024/NĐ-CP của Chính phủ",
            "c1 căn cứ ý kiến của bạn đọc"),
        grounds());
  }

  @Test
  void theEnactingWordsAreNoGround() {
    clause(
        Level.PARAGRAPH,
        "Căn cứ Nghị định số 08/2024/NĐ-CP về sách, báo; Bộ Sách mẫu hướng dẫn thực hiện như sau:");
    clause(Level.PARAGRAPH, "Căn cứ Hiến pháp mẫu; Luật này quy định việc đọc sách.");
    clause(
        Level.PARAGRAPH,
        "Pursuant to the Constitution; The National Assembly promulgates the Library Law.");
    assertEquals(
        List.of(
            "c1 Căn cứ Nghị định số 08/2024/NĐ-CP về sách, báo",
            "c2 Căn cứ Hiến pháp mẫu",
            "c3 Pursuant to the Constitution"),
        grounds());
  }

  @Test
  void aGroundOfBulletsHasNoBulletAndItsExactPlace() {
    clause(Level.BULLET, "- Căn cứ Luật Thư viện\nmẫu; căn cứ Luật Sách mẫu;");
    assertEquals(
        List.of(
            new LegalBasis("c1", "Căn cứ Luật Thư viện mẫu", new Span(2, 26)),
            new LegalBasis("c1", "căn cứ Luật Sách mẫu", new Span(28, 48))),
        LegalBases.of(clauses, source.toString()));
  }

  @Test
  void aPartyResolutionHasNone() {
    clause(Level.HEADING, "I- TÌNH HÌNH");
    clause(Level.PARAGRAPH, "Căn cứ vào tình hình ấy, Bộ Chính trị yêu cầu đọc sách.");
    assertEquals(List.of(), grounds());
  }
}
