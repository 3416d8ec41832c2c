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
