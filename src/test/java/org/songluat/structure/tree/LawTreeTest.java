package org.songluat.structure.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LawTreeTest {
  @Test
  void unitsNestAsTheLawSays() {
    assertEquals(
        "part_nhat part_nhat__chp_i part_nhat__chp_i__sec_1 part_nhat__chp_i__sec_1__subsec_1"
            + " part_nhat__chp_i__sec_1__subsec_1__art_1"
            + " part_nhat__chp_i__sec_1__subsec_1__art_1__cl_1"
            + " part_nhat__chp_i__sec_1__subsec_1__art_1__cl_1__pt_a"
            + " part_nhat__chp_i__sec_1__subsec_1__art_1__cl_1__pt_dd",
        Lines.keys(
            Lines.LAW,
            "PHẦN THỨ NHẤT",
            "Chương I",
            "Mục 1",
            "Tiểu mục 1",
            "Điều 1. Người đọc",
            "1. Người đọc có quyền:",
            "a) Mượn sách;",
            "đ) Đọc sách."));
  }

  @Test
  void aChaptersNameMayTakeSeveralLinesInCapitals() {
    List<Draft> drafts =
        WorkTree.of(
                Lines.body(
                    "Chương I",
                    "QUYỀN VÀ NGHĨA VỤ",
                    "CỦA NGƯỜI ĐỌC",
                    "Điều 1. Quyền",
                    "Người đọc mượn sách."),
                Lines.LAW)
            .clauses();
    assertEquals("Chương I QUYỀN VÀ NGHĨA VỤ CỦA NGƯỜI ĐỌC", drafts.getFirst().text());
    assertEquals(3, drafts.size());
  }

  @Test
  void aReferenceAtTheStartOfALineIsNoUnit() {
    assertEquals(
        "art_1 art_1__p_1 art_1__p_2 art_1__p_3 art_2",
        Lines.keys(
            Lines.LAW,
            "Điều 1. Phạm vi",
            "Điều 2 Luật này áp dụng cho thư viện tỉnh.",
            "Mục 2 Chương III áp dụng cho thư viện xã.",
            "Khoản 2 Điều 7 không áp dụng.",
            "Điều 2. Người đọc"));
  }

  @Test
  void aParagraphBehindPointsGoesOnWithTheClause() {
    assertEquals(
        "art_1 art_1__cl_1 art_1__cl_1__pt_a art_1__cl_1__pt_b art_1__cl_1__p_1",
        Lines.keys(
            Lines.LAW,
            "Điều 1. Người đọc",
            "1. Người đọc được:",
            "a) Mượn sách;",
            "b) Đọc sách.",
            "Người dưới 6 tuổi đi cùng người lớn."));
  }

  @Test
  void whatAPointAnnouncesStandsBelowIt() {
    assertEquals(
        "art_1 art_1__cl_1 art_1__cl_1__pt_a art_1__cl_1__pt_a__blt_1 art_1__cl_1__pt_a__blt_2"
            + " art_1__cl_1__pt_b",
        Lines.keys(
            Lines.LAW,
            "Điều 1. Người đọc",
            "1. Người đọc được:",
            "a) Mượn sách sau đây:",
            "- Sách giáo khoa;",
            "- Sách thiếu nhi;",
            "b) Đọc sách."));
  }

  @Test
  void numbersClosedByAnotherSignAreBelowThePoint() {
    assertEquals(
        "art_1 art_1__cl_1 art_1__cl_1__pt_a art_1__cl_1__pt_a__pt_1 art_1__cl_1__pt_a__pt_2"
            + " art_1__cl_1__pt_b art_1__cl_2",
        Lines.keys(
            Lines.LAW,
            "Điều 1. Người đọc",
            "1. Người đọc được:",
            "a) Mượn:",
            "1) Sách;",
            "2) Báo;",
            "b) Đọc sách.",
            "2. Người đọc trả sách."));
  }

  @Test
  void aListThatLooksLikeTheClausesStandsBelowTheOneThatAnnouncesIt() {
    assertEquals(
        "art_1 art_1__cl_1 art_1__cl_2 art_1__cl_2__pt_1 art_1__cl_2__pt_2 art_1__cl_2__pt_3"
            + " art_1__cl_3",
        Lines.keys(
            Lines.LAW,
            "Điều 1. Phiếu mượn",
            "1. Phiếu do thư viện phát.",
            "2. Phiếu ghi:",
            "1. Tên sách;",
            "2. Tên người mượn;",
            "3. Ngày trả.",
            "3. Phiếu lưu ba năm."));
  }

  @Test
  void aParagraphThatAnnouncesASecondListHoldsIt() {
    assertEquals(
        "art_1 art_1__cl_1 art_1__cl_1__pt_a art_1__cl_1__pt_b art_1__cl_1__p_1"
            + " art_1__cl_1__p_1__pt_a art_1__cl_1__p_1__pt_b art_1__cl_1__p_2 art_1__cl_2",
        Lines.keys(
            Lines.LAW,
            "Điều 1. Người đọc",
            "1. Người đọc được:",
            "a) Mượn sách;",
            "b) Đọc sách.",
            "Người đọc phải:",
            "a) Giữ sách;",
            "b) Trả sách.",
            "Người dưới 6 tuổi đi cùng người lớn.",
            "2. Thư viện mở cửa."));
    assertEquals(
        "art_1 art_1__cl_1 art_1__cl_2 art_1__cl_2__p_1 art_1__cl_2__p_1__cl_1"
            + " art_1__cl_2__p_1__cl_2 art_2",
        Lines.keys(
            Lines.LAW,
            "Điều 1. Trách nhiệm",
            "1. Thư viện mua sách.",
            "2. Thư viện mở cửa.",
            "Người đọc có trách nhiệm:",
            "1. Giữ sách;",
            "2. Trả sách.",
            "Điều 2. Hiệu lực"));
  }

  @Test
  void aListThatNothingAnnouncesIsTextAndTold() {
    String[] text = {
      "Điều 1. Sách",
      "1. Một.",
      "2. Hai.",
      "1. Lại một.",
      "a) Lại một;",
      "2. Lại hai.",
      "Điều 2. Báo"
    };
    assertEquals(
        "art_1 art_1__cl_1 art_1__cl_2 art_1__cl_2__p_1 art_1__cl_2__p_2 art_1__cl_2__p_3 art_2",
        Lines.keys(Lines.LAW, text));
    assertEquals(
        List.of(
            "clause-restart: Clauses must ascend; khoản 1 comes again in Điều 1, a heading before"
                + " it seems lost"),
        Lines.findings(Lines.LAW, text));
  }

  @Test
  void romanPointsAndLetteredOnesAreToldApart() {
    assertEquals(
        "art_1 art_1__cl_1 art_1__cl_1__pt_a art_1__cl_1__pt_a__pt_i art_1__cl_1__pt_a__pt_ii"
            + " art_1__cl_1__pt_b art_1__cl_1__pt_h art_1__cl_1__pt_i",
        Lines.keys(
            Lines.ENGLISH,
            "Article 1. Readers",
            "1. Readers may:",
            "(a) borrow:",
            "(i) books;",
            "(ii) journals;",
            "(b) read;",
            "(h) rest;",
            "(i) ask."));
  }

  @Test
  void insertedPointsFollowTheirLetterAndSubordinateOnesStandBelowIt() {
    assertEquals(
        "art_1 art_1__cl_1 art_1__cl_1__pt_dd art_1__cl_1__pt_dd1 art_1__cl_1__pt_e"
            + " art_1__cl_1__pt_e__pt_e1 art_1__cl_2a",
        Lines.keys(
            Lines.LAW,
            "Điều 1. Người đọc",
            "1. Người đọc được:",
            "đ) Mượn sách;",
            "đ1) Mượn báo;",
            "e) Nghe:",
            "e1) Sách nói;",
            "2a. Người đọc trả sách."));
  }

  @Test
  void dottedNumbersStandBelowTheirClause() {
    assertEquals(
        "art_1 art_1__cl_1 art_1__cl_1__cl_1-1 art_1__cl_1__cl_1-2 art_1__cl_1__cl_1-2__pt_a"
            + " art_1__cl_2 art_1__cl_2__p_1",
        Lines.keys(
            Lines.LAW,
            "Điều 1. Phiếu mượn",
            "1. Phiếu mượn:",
            "1.1. Phiếu do thư viện phát.",
            "1.2- Phiếu ghi:",
            "a) Tên sách;",
            "2. Phiếu lưu ba năm.",
            "7.4. Một dòng của bảng."));
  }

  @Test
  void dottedNumbersMayBeTheClausesOfAnArticle() {
    assertEquals(
        "art_5 art_5__cl_5-1 art_5__cl_5-2 art_5__cl_5-2__cl_5-2-1 art_6 art_6__cl_1-1"
            + " art_6__cl_1-2",
        Lines.keys(
            Lines.LAW,
            "Điều 5. Phiếu mượn",
            "5.1. Phiếu do thư viện phát.",
            "5.2. Phiếu ghi:",
            "5.2.1. Tên sách.",
            "Điều 6. Phạt",
            "1.1 Trả muộn.",
            "1.2 Mất sách."));
  }

  @Test
  void lettersWithNumbersStandBelowTheirLetter() {
    assertEquals(
        "art_1 art_1__cl_1 art_1__cl_1__pt_a art_1__cl_1__pt_a__pt_a-1 art_1__cl_1__pt_a__pt_a-2"
            + " art_1__cl_1__pt_b art_1__cl_1__pt_b__pt_b-1 art_2",
        Lines.keys(
            Lines.LAW,
            "Điều 1. Sách",
            "1. Gồm:",
            "a) Sách in:",
            "a.1) Sách mới;",
            "a.2) Sách cũ;",
            "b) Sách nói:",
            "b.1) Băng từ.",
            "Điều 2. Báo"));
  }

  @Test
  void aPlanWithinAnArticleHasHeadingsOfItsOwn() {
    assertEquals(
        "art_1 art_1__hdg_i art_1__hdg_i__cl_1 art_1__hdg_i__cl_2 art_1__hdg_ii"
            + " art_1__hdg_ii__cl_1 art_1__hdg_ii__cl_1__pt_a art_2",
        Lines.keys(
            Lines.LAW,
            "Điều 1. Phê duyệt Kế hoạch đọc sách với các nội dung sau:",
            "I. QUAN ĐIỂM",
            "1. Đọc sách là việc của mọi nhà.",
            "2. Thư viện mở cửa cho mọi người.",
            "II. MỤC TIÊU",
            "1. Đến năm 2030:",
            "a) Mỗi xã có một thư viện;",
            "Điều 2. Quyết định này có hiệu lực từ ngày ký."));
  }

  @Test
  void aSingleRomanNumberIsNoHeading() {
    assertEquals(
        "art_1 art_1__p_1 art_2",
        Lines.keys(Lines.LAW, "Điều 1. Nhóm", "I. Sách thiếu nhi", "Điều 2. Hiệu lực"));
  }

  @Test
  void cellsHeadNothing() {
    assertEquals(
        "art_1 art_1__p_1 art_1__p_2 art_2",
        Lines.keys(Lines.LAW, "Điều 1. Bảng giá", "|1. Sách", "|Điều 9. Báo", "Điều 2. Hiệu lực"));
  }

  @Test
  void aTextLaidOutInCellsIsReadAsText() {
    assertEquals(
        "art_1 art_1__cl_1 art_2",
        Lines.keys(Lines.LAW, "|Điều 1. Bảng giá", "|1. Sách", "|Điều 2. Hiệu lực"));
  }

  @Test
  void aTableOfContentsHeadsNothing() {
    assertEquals(
        "p_1 p_2 art_1 art_2",
        Lines.keys(
            Lines.LAW,
            "Điều 1. Phạm vi ........ 3",
            "Điều 2. Hiệu lực ........ 7",
            "Điều 1. Phạm vi",
            "Điều 2. Hiệu lực"));
  }

  @Test
  void codifiedArticlesBearTheirLongNumber() {
    assertEquals(
        "art_4-2-lq-1 art_4-2-lq-1__cl_1 art_4-2-tt-7-1",
        Lines.keys(
            Lines.LAW, "Điều 4.2.LQ.1. Phạm vi", "1. Thư viện mẫu.", "Điều 4.2.TT.7.1. Mượn sách"));
  }

  @Test
  void sectionsThatBeginAnewTellOfALostChapter() {
    String[] text = {
      "Chương III", "Mục 1", "Điều 1. Sách", "Mục 2", "Điều 2. Báo", "Mục 1", "Điều 3. Người đọc"
    };
    assertEquals(
        "chp_iii chp_iii__sec_1 chp_iii__sec_1__art_1 chp_iii__sec_2 chp_iii__sec_2__art_2"
            + " chp_iv__sec_1 chp_iv__sec_1__art_3",
        Lines.keys(Lines.LAW, text));
    assertEquals(
        List.of(
            "lost-heading: Sections must ascend; section 1 comes again, the chapter before it seems"
                + " lost and is called IV here"),
        Lines.findings(Lines.LAW, text));
  }
}
