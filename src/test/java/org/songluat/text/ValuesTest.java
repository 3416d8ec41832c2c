package org.songluat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.songluat.text.Language.EN;
import static org.songluat.text.Language.VI;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
  private static String keys(String text, Language language) {
    return String.join(" ", Values.in(text, language).stream().map(Value::key).toList());
  }

  private static String wordKeys(String text, Language language) {
    return String.join(" ", Values.withWords(text, language).stream().map(Value::key).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "tăng 8,5% so với 1.000.000 đồng | %8.5 n1000000",
        "không quá 1 tỷ đồng | n1000000000",
        "mức 2,5 triệu đồng mỗi tháng | n2500000",
        "gói 120 nghìn tỷ đồng | n120000000000000",
        "có 5 tỷ lệ khác nhau | n5",
        "trong thời hạn 30 ngày | n30",
        "đến năm 2045 | n2045",
        "tăng 10-15% mỗi năm | %10 %15",
        "giai đoạn 2021-2030 | n2021 n2030",
        "khoảng 7%/năm | %7",
        "mười phần trăm và 20 phần trăm | %20",
        "500,000 đồng | n500000",
        "1,25 lần | n1.25",
        "rộng 50m2, dài 3km | n50 n3",
        "điểm 1,2,3 của bảng | n1 n2 n3",
        "kỳ họp lần thứ 5 | o5",
      })
  void vietnameseNumbers(String text, String expected) {
    assertEquals(expected, keys(text, VI));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rises by 8.5% to VND 1,000,000 | %8.5 n1000000",
        "at most 1 billion dong | n1000000000",
        "more than 7,5%/year | %7.5",
        "2.5 million a month | n2500000",
        "a 30-day limit | n30",
        "20 percent, 30 per cent | %20 %30",
        "by 2045, in 2021-2030 | n2045 n2021 n2030",
        "500.000 dong | n500000",
        "1,234,567.89 in all | n1234567.89",
        "the 4th meeting | o4",
        "US$5 a head | n5",
      })
  void englishNumbers(String text, String expected) {
    assertEquals(expected, keys(text, EN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ngày 27 tháng 9 năm 2019 | d2019-09-27",
        "ngày 27/9/2019 | d2019-09-27",
        "27.9.2019 | d2019-09-27",
        "27-09-2019 | d2019-09-27",
        "tháng 9 năm 2019 | d2019-09",
        "tháng 9/2019 | d2019-09",
        "ngày 2/9 hằng năm | d--09-02",
        "ngày 2 tháng 9 hằng năm | d--09-02",
        "ngày 29 tháng Chín | d--09-29",
        "ngày 5 tháng mười hai năm 2020 | d2020-12-05",
        "phạt 6 tháng 10 ngày | n6 n10",
        "trong 6 tháng năm 2019 | n6 n2019",
        "tỷ số 2/3 | n2 n3",
        "ngày 31/2/2019 | n31 n2 n2019",
      })
  void vietnameseDates(String text, String expected) {
    assertEquals(expected, keys(text, VI));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on September 27, 2019 | d2019-09-27",
        "on September 27th, 2019 | d2019-09-27",
        "Sept. 27, 2019 | d2019-09-27",
        "27 September 2019 | d2019-09-27",
        "the 27th of September, 2019 | d2019-09-27",
        "2019-09-27 | d2019-09-27",
        "27/9/2019 | d2019-09-27",
        "9/27/2019 | d2019-09-27",
        "in September 2019 | d2019-09",
        "every September 2 | d--09-02",
        "every 2 September | d--09-02",
        "they may 5 times | n5",
      })
  void englishDates(String text, String expected) {
    assertEquals(expected, keys(text, EN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nghị quyết 52-NQ/TW và Nghị định 13/2023/NĐ-CP",
        "Luật số 45/2019/QH14 và Nghị định số 13/2023",
        "mạng 5G, COVID-19, H2O, F0",
        "mục 1.2.3 của phụ lục",
        "1. Quan điểm",
        "12) Mục tiêu",
        "1.2. Chỉ tiêu",
        "3 - Giải pháp",
        "Điều 7. Quyền",
      })
  void namesAndLabelsAreNoValues(String text) {
    assertEquals("", keys(text, VI));
  }

  @Test
  void aNumberThatStartsATextWithoutALabelsMarkCounts() {
    assertEquals("n3", keys("3 nước dẫn đầu", VI));
    assertEquals("n5 n10", keys("5 - 10 nước", VI));
  }

  @Test
  void wordsAreAskedForApart() {
    assertEquals("", keys("bốn nước, lần thứ tư", VI));
    assertEquals("n4 o4", wordKeys("bốn nước, lần thứ tư", VI));
    assertEquals("n4 o4", wordKeys("four countries, the Fourth", EN));
    assertEquals("n1000000000 n25 n15", wordKeys("một tỷ; hai mươi lăm; mười lăm", VI));
    assertEquals("n1000000000 n25 n15", wordKeys("one billion; twenty-five; fifteen", EN));
    assertEquals("", wordKeys("một số năm, Bộ trưởng thứ trưởng", VI));
    assertEquals("", wordKeys("one of them", EN));
    assertEquals("n3 n4", wordKeys("3 hoặc bốn", VI));
  }

  @Test
  void spansHoldWhatIsPrinted() {
    String text = "đạt 8,5% vào ngày 27 tháng 9 năm 2019, 2 tỷ đồng";
    List<String> printed =
        Values.in(text, VI).stream().map(value -> value.span().of(text)).toList();
    assertEquals(List.of("8,5%", "27 tháng 9 năm 2019", "2 tỷ"), printed);
  }

  @Test
  void aWholeDateIsADay() {
    Value date = Values.in("27/9/2019", VI).getFirst();
    assertEquals(Optional.of(LocalDate.of(2019, 9, 27)), date.day());
    assertEquals(Optional.empty(), Values.in("tháng 9/2019", VI).getFirst().day());
  }

  @Test
  void longRunsOfDigitsAreNoNumbers() {
    assertEquals(List.of(), Values.in("9".repeat(100_000), VI));
    assertEquals(List.of(), Values.in("9".repeat(40), VI));
    assertEquals(List.of(), Values.in("1/".repeat(100_000), VI));
  }

  @Property
  void everyIntegerReadsBackInBothLanguages(@ForAll @IntRange(min = 1000) int number) {
    String dots = String.format(java.util.Locale.GERMANY, "%,d", number);
    String commas = String.format(java.util.Locale.ENGLISH, "%,d", number);
    assertEquals("n" + number, keys("có " + dots + " người", VI));
    assertEquals("n" + number, keys("all " + commas + " people", EN));
  }

  @Property
  void anyTextGivesOrderedSpansInsideIt(
      @ForAll @CharRange(from = '0', to = '9') @Chars({'.', ',', '/', '-', ' ', '%', 'a', 'N', 'đ'})
          String text) {
    for (Language language : Language.values()) {
      int end = 0;
      for (Value value : Values.withWords(text, language)) {
        assertEquals(true, value.span().start() >= end && value.span().end() <= text.length());
        end = value.span().end();
      }
    }
  }
}
