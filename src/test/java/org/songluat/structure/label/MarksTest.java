package org.songluat.structure.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phần thứ nhất | PART | nhất",
        "PHẦN II. QUY ĐỊNH CHUNG | PART | II",
        "Part One | PART | One",
        "Chương IV | CHAPTER | IV",
        "CHAPTER 2 GENERAL PROVISIONS | CHAPTER | 2",
        "Mục 3. MƯỢN SÁCH | SECTION | 3",
        "Section 1 LENDING | SECTION | 1",
        "Tiểu mục 2. PHÍ | SUBSECTION | 2",
        "Điều 5. Giờ mở cửa | ARTICLE | 5",
        "Điều 12a. Sách quý | ARTICLE | 12a",
        "Article 7.- Opening hours | ARTICLE | 7",
        "Điều 9 | ARTICLE | 9",
        "I - Tình hình chung | ROMAN | I",
        "IV. Tổ chức | ROMAN | IV",
        "A- Quan điểm | LETTER | A",
        "B. Objectives | LETTER | B",
        "1- Các thư viện | NUMBER | 1",
        "12. The library | NUMBER | 12",
        "3a. Người đọc | NUMBER | 3a",
        "1. 3-year plans | NUMBER | 1",
        "2. 1. The library | NUMBER | 2",
        "a/To return books | POINT | a",
        "7.2. Kho sách | DOTTED | 7.2",
        "đ) Trả sách đúng hạn; | POINT | đ",
        "dd) To return books; | POINT | dd",
        "(b) To keep silent; | POINT | b",
        "- Mở cửa hằng ngày | BULLET | -",
        "• Mở cửa hằng ngày | BULLET | •",
        "+ Kho mở | BULLET | +",
        "PHẦN THỨ HAI | PART | HAI",
        "CHƯƠNG MƯỜI MỘT | CHAPTER | MƯỜI MỘT",
        "CHAPTER ONE | CHAPTER | ONE",
        "Chương IIa. Thư viện số | CHAPTER | IIa",
        "chương III | CHAPTER | III",
        "Sub-section 2. Fees | SUBSECTION | 2",
        "Mục 3a. MƯỢN SÁCH | SECTION | 3a",
        "Art. 5 Opening hours | ARTICLE | 5",
        "Article 5: Opening hours | ARTICLE | 5",
        "Điều thứ 4. Người đọc | ARTICLE | 4",
        "Điều17: Giờ mở cửa | ARTICLE | 17",
        "Điều 12A. Sách quý | ARTICLE | 12A",
        "Điều 12[3]. Sách quý | ARTICLE | 12",
        "Điều 12.[3] Sách quý | ARTICLE | 12",
        "Điều 12¹. Sách quý | ARTICLE | 12",
        "Điều 4.2.TT.7.1. Mượn sách | ARTICLE | 4.2.TT.7.1",
        "Khoản 1. Thư viện tỉnh | NUMBER | 1",
        "Clause 2: The library | NUMBER | 2",
        "Clause 2. Point a of Clause 3 applies | NUMBER | 2",
        "Point dd) The reader | POINT | dd",
        "(1) The library | NUMBER | 1",
        "3.[5] Thư viện tỉnh | NUMBER | 3",
        "1.1- Kho sách | DOTTED | 1.1",
        "7.1.2. Kho báo | DOTTED | 7.1.2",
        "4.1: Kho mở | DOTTED | 4.1",
        "(iii) a reading room | SUBPOINT | iii",
        "iv. a reading room | SUBPOINT | iv",
        "a.1) Kho mở | SUBPOINT | a.1",
        "đ1) Sách nói | POINT | đ1",
        "b.Mượn sách | POINT | b",
        "❖ Kho mở | BULLET | ❖"
      })
  void labelsAreReadInEveryForm(String text, Mark.Style style, String label) {
    Mark mark = Marks.of(text);
    assertEquals(style + " " + label, mark == null ? "none" : mark.style() + " " + mark.label());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Điều 5 của Luật này được sửa đổi như sau",
        "Article 5 of this Law is amended",
        "Điều này áp dụng cho mọi thư viện",
        "Mục tiêu chung là mở cửa cho mọi người",
        "Chương trình mở cửa ban đêm",
        "Phần lớn bạn đọc là học sinh",
        "2030-2045 là giai đoạn sau",
        "30% số sách là sách thiếu nhi",
        "3.500 cuốn sách được mượn",
        "-------",
        "Điều 7 Luật này được áp dụng.",
        "Điều 7 - Điều 9 áp dụng cho thư viện tỉnh",
        "Điều 30 và Điều 31 Nghị định này",
        "Khoản 2 Điều 7 được bãi bỏ",
        "Khoản 2: Điều 7 được bãi bỏ",
        "Mục 2 Chương III áp dụng cho thư viện tỉnh",
        "Article 9 Decree No. 7/2020/ND-CP applies.",
        "Article 5 (1) of this Law applies",
        "Clause 3 and 4 of Article 7 apply",
        "Point a of Clause 2 applies",
        "Phần năm 2020 đã nộp",
        "1- (0,3 x 0,1)",
        "2.5 triệu cuốn sách",
        "Mở cửa hằng ngày"
      })
  void runningTextHasNone(String text) {
    assertNull(Marks.of(text));
  }
}
