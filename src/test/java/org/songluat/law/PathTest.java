package org.songluat.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.songluat.text.Language;

class PathTest {
  private static final Path POINT =
      Path.ROOT
          .child(Level.CHAPTER, "II")
          .child(Level.ARTICLE, "7")
          .child(Level.CLAUSE, "2")
          .child(Level.POINT, "đ");

  @Test
  void keysAreAsciiAndKeepTheStrokedLetterApart() {
    assertEquals("chp_ii__art_7__cl_2__pt_dd", POINT.eId());
    assertEquals("part_nhat", Path.ROOT.child(Level.PART, "nhất").eId());
  }

  @Test
  void citationsGoFromTheInnermostStepToTheArticle() {
    assertEquals("điểm đ khoản 2 Điều 7", POINT.cite(Language.VI));
    assertEquals("Point dd Clause 2 Article 7", POINT.cite(Language.EN));
  }

  @Test
  void headingsOfResolutionsAreCitedDotted() {
    Path path =
        Path.ROOT.child(Level.HEADING, "III").child(Level.HEADING, "5").child(Level.BULLET, "2");
    assertEquals("gạch đầu dòng 2 mục III.5", path.cite(Language.VI));
    assertEquals("bullet 2 Section III.5", path.cite(Language.EN));
  }

  @Test
  void whatIsAnnexedIsCitedByItsName() {
    Path annexed = Path.ROOT.child(Level.HEADING, "Điều lệ").child(Level.CHAPTER, "I");
    Path article = annexed.child(Level.ARTICLE, "3");
    assertEquals("Điều 3 Điều lệ", article.cite(Language.VI));
    assertEquals("hdg_dieu-le__chp_i__art_3", article.eId());
    Path form = Path.ROOT.child(Level.HEADING, "Phụ lục II").child(Level.HEADING, "Mẫu số 01");
    assertEquals("khoản 1 Mẫu số 01 Phụ lục II", form.child(Level.CLAUSE, "1").cite(Language.VI));
    Path second = Path.ROOT.child(Level.HEADING, "Phụ lục (2)").child(Level.HEADING, "IV");
    assertEquals("mục IV Phụ lục (2)", second.cite(Language.VI));
    assertEquals("hdg_phu-luc-2__hdg_iv", second.eId());
  }

  @Test
  void labelsLeaveCountedStepsOut() {
    assertEquals(
        "III.5",
        Path.ROOT
            .child(Level.HEADING, "III")
            .child(Level.HEADING, "5")
            .child(Level.BULLET, "2")
            .labels());
  }

  @Test
  void theRootHasNoCitation() {
    assertEquals("", Path.ROOT.cite(Language.VI));
  }
}
