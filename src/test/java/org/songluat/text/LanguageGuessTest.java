package org.songluat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageGuessTest {
  @Test
  void accentsTellVietnamese() {
    assertEquals(Optional.of(Language.VI), LanguageGuess.of("Thư viện mở cửa cho mọi người"));
  }

  @Test
  void aVietnameseNameInEnglishTextStaysEnglish() {
    assertEquals(
        Optional.of(Language.EN),
        LanguageGuess.of(
            "The library of Đà Nẵng is open to every reader of the city and all guests"));
  }

  @Test
  void plainLettersTellEnglish() {
    assertEquals(Optional.of(Language.EN), LanguageGuess.of("The library is open to all"));
  }

  @Test
  void englishThatQuotesVietnameseAtLengthStandsBetween() {
    assertEquals(
        Optional.empty(),
        LanguageGuess.of(
            "the phrase “thư viện mở cửa buổi tối” of Article 3 is replaced by the phrase “thư viện"
                + " mở cửa hằng ngày” for all"));
  }

  @Test
  void aFewLettersTellNothing() {
    assertEquals(Optional.empty(), LanguageGuess.of("12/5 - a"));
  }
}
