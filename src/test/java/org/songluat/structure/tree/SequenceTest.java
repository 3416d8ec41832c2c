package org.songluat.structure.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SequenceTest {
  @Test
  void articlesThatAreMissingAreTold() {
    assertEquals(
        List.of(
            "article-gap: Articles must follow one another; Điều 3 follows Điều 1, Điều 2 is"
                + " missing",
            "article-gap: Articles must follow one another; Điều 7 follows Điều 3, Điều 4 to 6 are"
                + " missing"),
        Lines.findings(Lines.LAW, "Điều 1. Sách", "Điều 3. Báo", "Điều 7. Hiệu lực"));
  }

  @Test
  void anArticleThatComesAgainIsTold() {
    assertEquals(
        List.of(
            "article-order: Articles must stand once; Article 2 comes again",
            "article-order: Articles must ascend; Article 1 follows Article 2"),
        Lines.findings(
            Lines.ENGLISH,
            "Article 1. Books",
            "Article 2. Journals",
            "Article 2. Readers",
            "Article 1. Effect"));
  }

  @Test
  void anInsertedArticleIsNoRepeat() {
    assertEquals(
        List.of(), Lines.findings(Lines.LAW, "Điều 1. Sách", "Điều 1a. Báo", "Điều 2. Hiệu lực"));
  }

  @Test
  void clausesAreCountedWithinTheirArticle() {
    assertEquals(
        List.of(
            "clause-gap: Clauses must follow one another; khoản 4 follows khoản 2 in Điều 1, khoản"
                + " 3 is missing",
            "clause-gap: Clauses must follow one another; khoản 2 comes first in Điều 2, khoản 1 is"
                + " missing"),
        Lines.findings(
            Lines.LAW,
            "Điều 1. Sách",
            "1. Một.",
            "2. Hai.",
            "4. Bốn.",
            "Điều 2. Báo",
            "2. Hai.",
            "3. Ba."));
  }

  @Test
  void aClauseWhoseNumberIsPrintedTwiceIsAClauseAllTheSame() {
    String[] text = {"Điều 1. Sách", "1. Một.", "2. Hai.", "2. Lại hai.", "3. Ba."};
    assertEquals(
        "art_1 art_1__cl_1 art_1__cl_2 art_1__cl_2 art_1__cl_3", Lines.keys(Lines.LAW, text));
    assertEquals(
        List.of("clause-order: Clauses must stand once; khoản 2 comes again in Điều 1"),
        Lines.findings(Lines.LAW, text));
  }

  @Test
  void aNumberThatComesTooEarlyIsTextAndTold() {
    String[] text = {"Điều 1. Sách", "1. Một.", "2. Hai.", "3. Ba.", "2. Lại hai."};
    assertEquals(
        "art_1 art_1__cl_1 art_1__cl_2 art_1__cl_3 art_1__cl_3__p_1", Lines.keys(Lines.LAW, text));
    assertEquals(
        List.of("clause-order: Clauses must ascend; khoản 2 follows khoản 3 in Điều 1"),
        Lines.findings(Lines.LAW, text));
  }

  @Test
  void pointsAreCountedAsEitherAlphabetCountsThem() {
    assertEquals(
        List.of(),
        Lines.findings(
            Lines.LAW,
            "Điều 1. Sách",
            "1. Gồm:",
            "a) A;",
            "b) B;",
            "c) C;",
            "d) D;",
            "đ) Đ;",
            "e) E;",
            "g) G;",
            "h) H;",
            "i) I;",
            "k) K."));
    assertEquals(
        List.of(),
        Lines.findings(
            Lines.ENGLISH,
            "Article 1. Books",
            "1. They are:",
            "a) A;",
            "b) B;",
            "c) C;",
            "d) D;",
            "dd) DD;",
            "e) E;",
            "g) G."));
    assertEquals(
        List.of(),
        Lines.findings(
            Lines.ENGLISH,
            "Article 1. Books",
            "1. They are:",
            "a) A;",
            "b) B;",
            "c) C;",
            "d) D;",
            "e) E;",
            "f) F;",
            "g) G;",
            "h) H;",
            "i) I;",
            "j) J."));
  }

  @Test
  void pointsThatAreMissingAreTold() {
    assertEquals(
        List.of(
            "point-gap: Points must follow one another; điểm e follows điểm b in khoản 1 Điều 1,"
                + " điểm c, d are missing"),
        Lines.findings(Lines.LAW, "Điều 1. Sách", "1. Gồm:", "a) A;", "b) B;", "e) E."));
  }

  @Test
  void chaptersMayCountThroughPartsOrBeginAnew() {
    assertEquals(
        List.of(),
        Lines.findings(
            Lines.LAW,
            "Phần thứ nhất",
            "Chương I",
            "Điều 1. Sách",
            "Phần thứ hai",
            "Chương II",
            "Điều 2. Báo",
            "Phần thứ ba",
            "Chương I",
            "Điều 3. Hiệu lực"));
    assertEquals(
        List.of(
            "chapter-gap: Chapters must follow one another; Chương III follows Chương I, Chương II"
                + " is missing"),
        Lines.findings(Lines.LAW, "Chương I", "Điều 1. Sách", "Chương III", "Điều 2. Báo"));
  }
}
