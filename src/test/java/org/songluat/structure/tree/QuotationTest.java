package org.songluat.structure.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationTest {
  /** Which of the paragraphs are quoted; one that begins with "#" is the law's own next article. */
  private static List<Boolean> held(boolean amending, String... paragraphs) {
    Quotation quotation = new Quotation(amending);
    List<Boolean> held = new ArrayList<>();
    for (String text : paragraphs) {
      boolean own = text.startsWith("#");
      held.add(quotation.holds(own ? text.substring(1) : text, own));
    }
    return held;
  }

  @Test
  void whatStandsBetweenTheMarksIsQuoted() {
    assertEquals(
        List.of(false, true, true, true, false),
        held(true, "1. Sửa Điều 5:", "“Điều 5. Giờ mở cửa", "1. Mở.", "2. Đóng.”", "2. Bãi bỏ."));
  }

  @Test
  void straightMarksOpenAndCloseInTurn() {
    assertEquals(
        List.of(true, true, false), held(true, "\"Điều 5. Giờ mở cửa", "1. Mở.\"", "2. Bãi bỏ."));
  }

  @Test
  void aQuotationWithinAQuotationDoesNotEndIt() {
    assertEquals(
        List.of(true, true, false),
        held(true, "“Điều 5. Từ “sách” gồm cả báo", "và tạp chí.”", "2. Bãi bỏ."));
  }

  @Test
  void aWordInMarksOpensNothing() {
    assertEquals(
        List.of(false, false), held(true, "Thay từ “sách” bằng từ “ấn phẩm”.", "2. Bãi bỏ."));
  }

  @Test
  void theLawsOwnNextArticleEndsAQuotationThatWasNeverClosed() {
    assertEquals(
        List.of(true, true, false, false),
        held(true, "“Điều 5. Giờ mở cửa", "1. Mở.", "#Điều 2. Hiệu lực", "Từ ngày ký."));
  }

  @Test
  void anArticleInMarksIsQuotedEvenIfItsNumberIsTheNext() {
    assertEquals(List.of(true), held(true, "#“Điều 2. Giờ mở cửa”"));
  }

  @Test
  void aClosingMarkTooManyDoesNotTakeBackTheNext() {
    assertEquals(List.of(false, true, true), held(true, "như sau:””", "“Điều 5.", "1. Mở.”"));
  }

  @Test
  void aLawThatDoesNotAmendQuotesNoWording() {
    assertEquals(List.of(false, false), held(false, "“Sách” là ấn phẩm", "1. Mở."));
  }
}
