package org.songluat.structure.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnexesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PHỤ LỤC | ANNEX | Phụ lục",
        "PHỤ LỤC I | ANNEX | Phụ lục I",
        "Phụ lục số 01 | ANNEX | Phụ lục số 01",
        "PHỤ LỤC 2: DANH MỤC SÁCH | ANNEX | Phụ lục 2",
        "Phụ lục III. Danh mục sách quý | ANNEX | Phụ lục III",
        "Appendix I | ANNEX | Appendix I",
        "ANNEX 2 - LIST OF BOOKS | ANNEX | Annex 2",
        "Mẫu số 01 | FORM | Mẫu số 01",
        "MẪU SỐ: 02/TV | FORM | Mẫu số 02/TV",
        "mẫu số 01 nt-tv | FORM | Mẫu số 01",
        "phụ lục số 2 | ANNEX | Phụ lục số 2",
        "Biểu mẫu số 3 | FORM | Biểu mẫu số 3",
        "Form No. 01 | FORM | Form No. 01",
        "Mẫu số 01 (Ban hành kèm theo Thông tư mẫu) | FORM | Mẫu số 01"
      })
  void anAnnexIsCalledAsItIsPrinted(String line, Annex.Kind kind, String label) {
    assertEquals(
        List.of(new Annex(kind, 1, 2, label)), Annexes.in(List.of("Điều 9. Hiệu lực", line)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phụ lục I của Thông tư này được thay thế.",
        "Phụ lục I: Danh mục sách quý;",
        "Phụ lục ban hành kèm theo Thông tư này gồm ba bảng.",
        "Appendix I to this Circular lists the rare books.",
        "Mẫu đơn do thư viện phát",
        "Mẫu số 16 - TV.docx",
        "Phụ lục V 2.xlsx",
        "Form of the request",
        "Kèm theo đơn có bản sao thẻ",
        "Biểu quyết bằng thẻ"
      })
  void runningTextIsNone(String line) {
    assertEquals(List.of(), Annexes.in(List.of("Điều 9. Hiệu lực", line)));
  }

  @Test
  void aListOfAnnexesIsNoAnnex() {
    assertEquals(
        List.of(),
        Annexes.in(
            List.of("Thông tư này có các phụ lục sau", "Phụ lục I: Sách", "Phụ lục II: Báo")));
    assertEquals(List.of(), Annexes.in(List.of("Kèm theo là:", "Phụ lục I: Danh mục sách")));
  }

  @Test
  void theTitleBelongsToTheHeading() {
    assertEquals(
        List.of(new Annex(Annex.Kind.ANNEX, 1, 5, "Phụ lục I")),
        Annexes.in(
            List.of(
                "Nguyễn Văn Mẫu",
                "PHỤ LỤC I",
                "DANH MỤC SÁCH QUÝ",
                "(Ban hành kèm theo Thông tư số 01/2020/TT-BM",
                "ngày 01 tháng 02 năm 2020)",
                "1. Sách chép tay")));
  }

  @Test
  void whatADecisionIssuesBeginsWithItsTitle() {
    assertEquals(
        List.of(new Annex(Annex.Kind.INSTRUMENT, 2, 5, "Quy chế")),
        Annexes.in(
            List.of(
                "CHỦ TỊCH",
                "Nguyễn Văn Mẫu",
                "QUY CHẾ",
                "Cho mượn sách ở thư viện mẫu",
                "(Ban hành kèm theo Quyết định số 12/QĐ-TV ngày 03/02/2020)",
                "Chương I")));
  }

  @Test
  void aTitleThatLostItsCapitalsIsFoundByWhatIssuedIt() {
    assertEquals(
        List.of(new Annex(Annex.Kind.INSTRUMENT, 1, 4, "Chế độ")),
        Annexes.in(
            List.of(
                "Nguyễn Văn Mẫu",
                "chế độ cho mượn sách",
                "áp dụng ở thư viện mẫu",
                "(Ban hành theo Quyết định số 12/QĐ-TV)",
                "Điều 1. Phạm vi")));
  }

  @Test
  void englishRegulationsAreIssuedTogetherWithDecisions() {
    assertEquals(
        List.of(new Annex(Annex.Kind.INSTRUMENT, 1, 4, "Regulation")),
        Annexes.in(
            List.of(
                "Nguyen Van Mau",
                "REGULATION",
                "On lending books",
                "(Issued together with Decision No. 12/QD-TV dated February 3, 2020)",
                "Chapter I")));
  }

  @Test
  void anOrderToIssueIsNotTheLineBelowATitle() {
    assertEquals(
        List.of(),
        Annexes.in(
            List.of(
                "Điều 1.",
                "Ban hành kèm theo Quyết định này Quy chế cho mượn sách ở thư viện mẫu.",
                "Điều 2.")));
  }

  @Test
  void theMottoAboveAFormIsNotItsTitle() {
    assertEquals(
        List.of(new Annex(Annex.Kind.FORM, 0, 1, "Mẫu số 01")),
        Annexes.in(List.of("Mẫu số 01", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ĐƠN MƯỢN SÁCH")));
  }

  @Test
  void aTitleNamesItselfByItsKindOrItsFirstWords() {
    assertEquals("Điều lệ", Annexes.name("ĐIỀU LỆ THƯ VIỆN MẪU"));
    assertEquals("Bản thỏa thuận", Annexes.name("BẢN THỎA THUẬN CHO MƯỢN"));
  }
}
