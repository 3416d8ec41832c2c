package org.songluat.structure.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorkTreeTest {
  @Test
  void anAnnexedRegulationIsALevelOfItsOwn() {
    assertEquals(
        "art_1 art_2 hdg_quy-che hdg_quy-che__chp_i hdg_quy-che__chp_i__art_1"
            + " hdg_quy-che__chp_i__art_2 hdg_quy-che__chp_i__art_2__cl_1",
        Lines.keys(
            Lines.LAW,
            "Điều 1. Ban hành kèm theo Quyết định này Quy chế cho mượn sách.",
            "Điều 2. Quyết định này có hiệu lực từ ngày ký.",
            "QUY CHẾ",
            "CHO MƯỢN SÁCH",
            "(Ban hành kèm theo Quyết định số 12/QĐ-TV ngày 03/02/2020)",
            "Chương I",
            "QUY ĐỊNH CHUNG",
            "Điều 1. Phạm vi",
            "Điều 2. Người đọc",
            "1. Mọi người được mượn sách."));
  }

  @Test
  void articlesThatBeginAnewAreAnInstrumentOfTheirOwn() {
    assertEquals(
        "art_1 art_2 hdg_dieu-le hdg_dieu-le__art_1 hdg_dieu-le__art_2",
        Lines.keys(
            Lines.LAW,
            "Điều 1. Phê duyệt Điều lệ thư viện mẫu.",
            "Điều 2. Quyết định này có hiệu lực từ ngày ký.",
            "ĐIỀU LỆ THƯ VIỆN MẪU",
            "Điều 1. Phạm vi",
            "Điều 2. Người đọc"));
    assertEquals(
        "art_1 art_2 hdg_2__art_1 hdg_2__art_2",
        Lines.keys(
            Lines.LAW, "Điều 1. Sách", "Điều 2. Báo", "Điều 1. Phạm vi", "Điều 2. Người đọc"));
  }

  @Test
  void formsStandBelowTheirAnnexAndAnnexesOfOneNameAreCounted() {
    assertEquals(
        "art_1 art_2 hdg_phu-luc-i hdg_phu-luc-i__hdg_mau-so-01"
            + " hdg_phu-luc-i__hdg_mau-so-01__cl_1 hdg_phu-luc hdg_phu-luc__p_1 hdg_phu-luc-2"
            + " hdg_phu-luc-2__p_1",
        Lines.keys(
            Lines.LAW,
            "Điều 1. Sách",
            "Điều 2. Hiệu lực",
            "PHỤ LỤC I",
            "Mẫu số 01",
            "1. Họ và tên: …………",
            "PHỤ LỤC",
            "Danh sách thư viện xã",
            "PHỤ LỤC",
            "Danh sách thư viện tỉnh"));
  }

  @Test
  void aFormInTheMidstOfATextIsAPartOfIt() {
    assertEquals(
        "art_1 art_1__p_1 art_1__p_2 art_2",
        Lines.keys(Lines.LAW, "Điều 1. Đơn", "Mẫu số 01", "Đơn mượn sách", "Điều 2. Hiệu lực"));
  }

  @Test
  void numbersInFormsAreNotChecked() {
    assertEquals(
        List.of(),
        Lines.findings(
            Lines.LAW,
            "Điều 1. Sách",
            "Điều 2. Hiệu lực",
            "Mẫu số 01",
            "Điều 1. Hai bên thỏa thuận",
            "2. Bên mượn: …………",
            "Điều 7. Chữ ký"));
  }

  @Test
  void notesOfAConsolidatedTextBelongToNoArticle() {
    assertEquals(
        "p_1 art_1 art_2 p_2 p_3 p_4",
        Lines.keys(
            Lines.LAW,
            "Căn cứ Hiến pháp;",
            "Điều 1. Phạm vi[1]",
            "Điều 2. Hiệu lực[2]",
            "[1] Điều này được sửa đổi theo khoản 1 Điều 1 Luật mẫu như sau:",
            "“Điều 1. Phạm vi”",
            "[2] Luật mẫu quy định về hiệu lực."));
  }

  @Test
  void theBodyOfAnAmendingLawSaysSoInItsFirstArticle() {
    assertEquals(
        "art_1 art_1__p_1 art_2",
        Lines.keys(
            Lines.LAW,
            "Điều 1. Sửa đổi Điều 9 như sau:",
            "Điều 9. Giờ mở cửa",
            "Điều 2. Hiệu lực"));
  }

  @Test
  void aSmallLetterAboveARomanNumberIsAHeading() {
    assertEquals(
        "hdg_a hdg_a__hdg_i hdg_a__hdg_ii hdg_b hdg_b__hdg_i",
        Lines.keys(
            Lines.LAW,
            "a - những quy định chung",
            "I/ Sách",
            "II/ Báo",
            "b - cho mượn",
            "I/ Phiếu"));
  }

  @Test
  void bulletsBehindBulletsStayWithTheirPoint() {
    assertEquals(
        "hdg_i hdg_i__hdg_1 hdg_i__hdg_1__pt_a hdg_i__hdg_1__pt_a__blt_1"
            + " hdg_i__hdg_1__pt_a__blt_2 hdg_i__hdg_1__pt_b",
        Lines.keys(
            Lines.LAW,
            "I. Mượn sách",
            "1. Phiếu mượn",
            "a) Phiếu ghi:",
            "- Tên sách;",
            "- Tên người mượn.",
            "b) Phiếu lưu ba năm."));
  }
}
