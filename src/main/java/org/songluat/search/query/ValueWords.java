package org.songluat.search.query;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.text.Months;

/**
 * The words beside a figure that make a value of it, where they are typed without their accents or
 * capitals: "ngay 27 thang 9 nam 2019", "1 ty dong", "september 27, 2019".
 */
public final class ValueWords {
  private static final Map<String, String> ACCENTED =
      Map.of(
          "ngay", "ngày",
          "thang", "tháng",
          "nam", "năm",
          "tram", "trăm",
          "nghin", "nghìn",
          "ngan", "ngàn",
          "trieu", "triệu",
          "ty", "tỷ",
          "ti", "tỷ",
          "phan tram", "phần trăm");

  private static final Pattern BEFORE =
      Pattern.compile("(?<![\\p{L}\\d])(ngay|thang|nam)(?= \\d)", Pattern.CASE_INSENSITIVE);

  /** After "tỷ lệ", "tỷ trọng", "tỷ giá", "tỷ suất" a figure is no billion. */
  private static final Pattern AFTER =
      Pattern.compile(
          "(?<=\\d |tram |nghin |ngan )"
              + "(phan tram|tram|nghin|ngan|trieu|t[yi](?! (?:le|trong|gia|suat|so)))"
              + "(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE);

  /** "may" is more often a verb, or máy: a day and a year must follow it. */
  private static final Pattern SMALL_MONTH =
      Pattern.compile("(?<![\\p{L}\\d])(?!may(?! \\d{1,2},? \\d{4}))[a-z]{3,9}(?!\\p{L})");

  private ValueWords() {}

  /** The text, of the same length, with these words as a law would print them. */
  public static String accented(String text) {
    String before = BEFORE.matcher(text).replaceAll(ValueWords::accented);
    String nghin = AFTER.matcher(before).replaceAll(ValueWords::accented);
    return capitals(nghin);
  }

  private static String accented(MatchResult word) {
    return ACCENTED.getOrDefault(word.group().toLowerCase(Locale.ROOT), word.group());
  }

  /** The names of months with a capital, as English has them. */
  private static String capitals(String text) {
    StringBuilder capital = new StringBuilder(text);
    Matcher word = SMALL_MONTH.matcher(text);
    while (word.find()) {
      if (Months.named(word.group()) > 0) {
        capital.setCharAt(word.start(), Character.toUpperCase(text.charAt(word.start())));
      }
    }
    return capital.toString();
  }
}
