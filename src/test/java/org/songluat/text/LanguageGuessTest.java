package org.songluat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Nguyễn Văn Mẫu",
        "Điều 5. Internet và email trong trường",
        "Đoàn kết",
        "Quy định về e-book, podcast và website của thư viện"
      })
  void capitalsNamesAndLoanWordsStayVietnamese(String text) {
    assertEquals(Optional.of(Language.VI), LanguageGuess.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SOCIALIST REPUBLIC OF VIETNAM",
        "Article 5. Café owners, naïve or not, may keep books",
        "R&D - 4.0"
      })
  void accentsOfOtherWordsDoNotMakeEnglishVietnamese(String text) {
    boolean vietnamese = LanguageGuess.of(text).equals(Optional.of(Language.VI));
    assertEquals(false, vietnamese);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "1.234,5", "---", "I. a", "Resolution on Đổi new by"})
  void whatIsTooShortOrBetweenTellsNothing(String text) {
    assertEquals(Optional.empty(), LanguageGuess.of(text));
  }
}
