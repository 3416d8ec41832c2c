package org.songluat.text.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.text.Span;

class LookAlikesTest {
  @Test
  void ethInVietnameseWordsIsTheLetterWithAStroke() {
    assertEquals(
        "Điều 5 của Nghị định 1/NĐ-CP, HĐND, ĐƯỜNG",
        corrected("Ðiều 5 của Nghị ðịnh 1/NÐ-CP, HÐND, ÐƯỜNG"));
  }

  @Test
  void ethOfOtherLanguagesStays() {
    String icelandic = "Það er með öðrum orðum, Ð, ðə";
    assertEquals(List.of(), LookAlikes.in(icelandic));
    assertEquals(icelandic, corrected(icelandic));
  }

  @Test
  void placesAreThoseOfTheWords() {
    assertEquals(List.of(new Span(2, 6)), LookAlikes.in("1 Ðiều Đất"));
  }

  private static String corrected(String text) {
    return LookAlikes.correct(text, LookAlikes.in(text));
  }
}
