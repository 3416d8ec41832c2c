package org.songluat.structure.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuotationsTest {
  /** A letter a paragraph: q for quoted, o for the text's own. */
  private static String in(boolean amending, String... texts) {
    var quoted = Quotations.in(Lines.of(texts), amending, 0);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < texts.length; i++) {
      letters.append(quoted.get(i) ? 'q' : 'o');
    }
    return letters.toString();
  }

  @Test
  void whatStandsBetweenTheMarksIsQuoted() {
    assertEquals(
        "oqqqo",
        in(true, "1. Sửa Điều 5:", "“Điều 5. Giờ mở cửa", "1. Mở.", "2. Đóng.”", "2. Bãi bỏ."));
  }

  @Test
  void straightMarksOpenAndCloseInTurn() {
    assertEquals("qqo", in(true, "\"Điều 5. Giờ mở cửa", "1. Mở.\"", "2. Bãi bỏ."));
  }

  @Test
  void aQuotationWithinAQuotationDoesNotEndIt() {
    assertEquals("qqo", in(true, "“Điều 5. Từ “sách” gồm cả báo", "và tạp chí.”", "2. Bãi bỏ."));
  }

  @Test
  void aWordInMarksOpensNothing() {
    assertEquals("oo", in(true, "Thay từ “sách” bằng từ “ấn phẩm”.", "2. Bãi bỏ."));
  }

  @Test
  void aMarkThatATypistForgotWithinASentenceOpensNothing() {
    assertEquals("oo", in(true, "a) Thay từ “sách bằng từ “ấn phẩm”;", "b) Bãi bỏ Điều 7."));
  }

  @Test
  void theTextsOwnNextArticleEndsAQuotationThatWasNeverClosed() {
    assertEquals(
        "oqqoo",
        in(
            true,
            "Điều 1. Sửa đổi Điều 5 như sau:",
            "“Điều 5. Giờ mở cửa",
            "1. Mở.",
            "Điều 2. Hiệu lực",
            "Từ ngày ký."));
  }

  @Test
  void theNextOrderToAmendEndsAQuotationThatWasNeverClosed() {
    assertEquals(
        "ooqqoq",
        in(
            true,
            "Điều 1. Sửa đổi một số điều",
            "1. Sửa đổi Điều 5 như sau:",
            "“Điều 5. Giờ mở cửa",
            "1. Mở.",
            "2. Sửa đổi khoản 3 Điều 7 như sau:",
            "“3. Đóng.”"));
  }

  @Test
  void oneQuotationMayHoldManyArticlesEvenTheNextOne() {
    assertEquals(
        "oqqqo",
        in(
            true,
            "Điều 1. Sửa đổi Chương I như sau:",
            "“Điều 1. Phạm vi",
            "Điều 2. Người đọc",
            "Điều 3. Sách”",
            "Điều 2. Hiệu lực"));
  }

  @Test
  void anArticleWithoutMarksIsWordingIfItIsNotTheNext() {
    assertEquals(
        "ooqqoo",
        in(
            true,
            "Điều 1. Sửa đổi một số điều",
            "1. Điều 5 được sửa đổi như sau:",
            "Điều 5. Giờ mở cửa",
            "1. Mở.",
            "2. Bãi bỏ Điều 7.",
            "Điều 2. Hiệu lực"));
  }

  @Test
  void theVeryClauseThatWasAnnouncedIsWordingWithoutMarksToo() {
    assertEquals(
        "ooqqo",
        in(
            true,
            "Điều 1. Sửa đổi một số điều",
            "1. Khoản 4 Điều 5 được sửa đổi như sau:",
            "4. Thư viện mở cửa buổi tối.",
            "Người đọc ra về lúc 21 giờ.",
            "2. Bãi bỏ Điều 7."));
  }

  @Test
  void aLawThatDoesNotAmendQuotesWhereItSaysSo() {
    assertEquals(
        "oqqo",
        in(
            false,
            "1. Sửa đổi khoản 3 Điều 40 của Luật mẫu như sau:",
            "“3. Thư viện tỉnh mở cửa.",
            "4. Thư viện xã mở cửa.”",
            "2. Luật này có hiệu lực từ ngày ký."));
  }

  @Test
  void definitionsInMarksOpenNothing() {
    assertEquals(
        "ooo",
        in(false, "Các từ sau đây được hiểu như sau:", "“Sách là ấn phẩm;", "1. Báo là ấn phẩm."));
  }
}
