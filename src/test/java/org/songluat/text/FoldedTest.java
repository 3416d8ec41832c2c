package org.songluat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FoldedTest {
  @Test
  void accentsAndCaseGoAndTheLengthStays() {
    assertEquals("doc lap - tu do", Folded.of("Độc lập - Tự do"));
    assertEquals("İ".length(), Folded.of("İ").length());
  }

  @Test
  void wordsAreOfLettersAndDigits() {
    assertEquals("so 07 2024 nd cp", Folded.words(" Số: 07/2024/NĐ-CP. "));
    assertEquals("", Folded.words(" - "));
  }

  @Test
  void lettersHaveNothingBetween() {
    assertEquals("doclaptudohanhphuc", Folded.letters("Độc lập - Tự do – Hạnh phúc"));
  }
}
