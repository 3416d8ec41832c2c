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
        "+ Kho mở | BULLET | +"
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
        "Mở cửa hằng ngày"
      })
  void runningTextHasNone(String text) {
    assertNull(Marks.of(text));
  }
}
