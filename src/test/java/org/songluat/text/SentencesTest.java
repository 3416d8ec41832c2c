package org.songluat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static List<String> vietnamese(String text) {
    return printed(text, Language.VI);
  }

  private static List<String> english(String text) {
    return printed(text, Language.EN);
  }

  private static List<String> printed(String text, Language language) {
    return Sentences.split(text, language).stream().map(span -> span.of(text).strip()).toList();
  }

  @Test
  void sentencesEndAtStopsBeforeCapitals() {
    assertEquals(
        List.of("Nhà nước bảo hộ.", "Cấm mua bán!", "Ai chịu trách nhiệm?", "Chính phủ."),
        vietnamese("Nhà nước bảo hộ. Cấm mua bán! Ai chịu trách nhiệm? Chính phủ."));
  }

  @Test
  void semicolonsNumbersAndSmallLettersGoOn() {
    assertEquals(
        List.of("Tăng 1.000.000 đồng; bằng 8.5 lần; theo v.v. và các khoản khác."),
        vietnamese("Tăng 1.000.000 đồng; bằng 8.5 lần; theo v.v. và các khoản khác."));
  }

  @Test
  void abbreviationsAndInitialsGoOn() {
    assertEquals(
        List.of("Mr. J. Smith of Hue cites Law No. 5 of Jan. 2020.", "He signs."),
        english("Mr. J. Smith of Hue cites Law No. 5 of Jan. 2020. He signs."));
    assertEquals(
        List.of("UBND TP. Huế do TS. Bình đứng đầu.", "Hết."),
        vietnamese("UBND TP. Huế do TS. Bình đứng đầu. Hết."));
  }

  @Test
  void anEllipsisEndsOnlyBeforeACapital() {
    assertEquals(
        List.of("Rượu, bia… và thuốc lá.", "Các loại khác..."),
        vietnamese("Rượu, bia… và thuốc lá. Các loại khác..."));
  }

  @Test
  void labelsStayWithWhatTheyLabel() {
    assertEquals(
        List.of("1. Quan điểm.", "Phát triển bền vững."),
        vietnamese("1. Quan điểm. Phát triển bền vững."));
    assertEquals(List.of("a. The State.", "b) It pays."), english("a. The State. b) It pays."));
  }

  @Test
  void closingQuotesBelongToTheirSentence() {
    assertEquals(
        List.of("Gọi là “Luật này.”", "Có hiệu lực."),
        vietnamese("Gọi là “Luật này.” Có hiệu lực."));
  }

  @Test
  void anEmptyTextHasNone() {
    assertEquals(List.of(), vietnamese(""));
  }

  @Property
  void theSpansCoverTheTextInOrder(
      @ForAll @Chars({'.', ' ', 'A', 'b', '?', '…', '1', '”', '\n', 'đ'}) String text) {
    for (Language language : Language.values()) {
      StringBuilder all = new StringBuilder();
      Sentences.split(text, language).forEach(span -> all.append(span.of(text)));
      assertEquals(text, all.toString());
    }
  }
}
