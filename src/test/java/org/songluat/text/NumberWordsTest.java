package org.songluat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
  private static String keys(String text, Language language) {
    return String.join(" ", NumberWords.in(text, language).stream().map(Value::key).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "ba vùng và bảy tỉnh | n3 n7",
        "mười hai tháng | n12",
        "hai mươi ngày, ba mươi mốt ngày | n20 n31",
        "năm mươi người | n50",
        "hai triệu đồng | n2000000",
        "lần thứ nhất, thứ hai, thứ năm | o1 o2 o5",
        "thứ trưởng, thứ tự | ''",
        "năm nay, một phần | ''",
        "mười năm | n10",
      })
  void vietnamese(String text, String expected) {
    assertEquals(expected, keys(text, Language.VI));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "three regions and seven provinces | n3 n7",
        "Twelve months | n12",
        "twenty days, thirty-one days | n20 n31",
        "two million dong | n2000000",
        "the first, second and Fifth | o1 o2 o5",
        "one part, someone | ''",
        "often, tenth | o10",
      })
  void english(String text, String expected) {
    assertEquals(expected, keys(text, Language.EN));
  }
}
