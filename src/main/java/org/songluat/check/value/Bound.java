package org.songluat.check.value;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.songluat.text.Language;
import org.songluat.text.Span;

/** How the words round a figure limit it. */
enum Bound {
  NONE,
  /** Words that limit nothing. */
  LOOSE,
  /** "từ", "from". */
  FROM,
  /** "đến", "within". */
  UP_TO,
  /** "chậm nhất là": at most so late, which is at least so long before. */
  DEADLINE,
  ABOUT,
  AT_LEAST,
  AT_MOST,
  OVER,
  UNDER;

  private static final int BEFORE = 32;
  private static final int AFTER = 44;

  private static final Pattern BEFORE_DAY =
      Pattern.compile("^[^,;.]{0,24}?(?<!\\p{L})(?:trước|before|prior)(?!\\p{L})");
  private static final Pattern AFTER_DAY =
      Pattern.compile("^[^,;.]{0,24}?(?<!\\p{L})(?:sau|kể từ|từ|after|from|following)(?!\\p{L})");

  /** The words of "at most thirty (30) days". */
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty"
              + "|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|lăm|tư|trăm|nghìn|triệu|tỷ|ngày|tháng|lô)["
              + " -]?){1,6} ?\\($");

  private static final Map<Language, Map<Bound, Pattern>> LEADING =
      Map.of(
          Language.VI,
          leading(
              "khoảng|gần|xấp xỉ|ước|ước tính|chừng",
              "ít nhất|tối thiểu|không dưới|không ít hơn|không thấp hơn|không nhỏ hơn",
              "không quá|không vượt quá|không được quá|không được vượt quá|tối đa|nhiều nhất"
                  + "|không lớn hơn|không cao hơn|không nhiều hơn|không hơn",
              "trên|hơn|quá|vượt|vượt quá|lớn hơn|nhiều hơn|cao hơn",
              "dưới|chưa đến|chưa tới|chưa đủ|chưa đầy|không đầy|không đủ|ít hơn|thấp hơn|nhỏ hơn",
              "tròn",
              "từ|từ đủ|đủ|đủ từ",
              "đến|tới|trong vòng|trong thời hạn|trong thời gian",
              "chậm nhất|muộn nhất|sớm nhất"),
          Language.EN,
          leading(
              "about|around|approximately|roughly|nearly|almost|some|estimated|circa",
              "at least|not less than|no less than|no fewer than|not fewer than|minimum"
                  + "|not lower than|no lower than|not under|not below|not smaller than",
              "not more than|no more than|not exceeding|not exceed|not exceeded|at most|maximum|not"
                  + " over|not longer than|no longer than|not greater than|not higher than|no"
                  + " greater than|not in excess of|neither exceed|nor exceed",
              "more than|over|above|exceeding|exceeds?|surpass|surpasses|in excess of|greater"
                  + " than|higher than|longer than|beyond|larger than|surpassing|older"
                  + " than|exceeded",
              "less than|under|below|fewer than|lower than|shorter than|smaller than|not yet"
                  + "|younger than",
              "for",
              "from|full|reach|reaches|reached|reaching",
              "within|up to|to|until|and|[-–]",
              "no later than|not later than|at the latest|no earlier than|not earlier than"));

  private static final Map<Language, Map<Bound, Pattern>> TRAILING =
      Map.of(
          Language.VI,
          Map.of(
              AT_LEAST, Pattern.compile("^(?:[^,;.()\\d]|(?<=\\p{L})\\d){0,24}? trở lên(?!\\p{L})"),
              AT_MOST,
                  Pattern.compile("^(?:[^,;.()\\d]|(?<=\\p{L})\\d){0,24}? trở xuống(?!\\p{L})")),
          Language.EN,
          Map.of(
              AT_LEAST,
                  Pattern.compile(
                      "^(?:[^;.()\\d]|(?<=\\p{L})\\d){0,28}?(?:(?: or| and|, or)"
                          + " (?:more|higher|above|over|older|longer|greater|upwards?|better|up|bigger|larger|beyond)|"
                          + " upwards?|[ -]minimum| plus)(?!\\p{L})|^ [a-z]+(?: [a-z]+)? at"
                          + " least(?!\\p{L})"),
              AT_MOST,
                  Pattern.compile(
                      "^(?:[^;.()\\d]|(?<=\\p{L})\\d){0,28}?(?:(?: or| and|, or)"
                          + " (?:less|fewer|lower|below|under|shorter|downwards?|younger|smaller)|"
                          + " at maximum|[ -]maximum)(?!\\p{L})|^ [a-z]+(?: [a-z]+)? at"
                          + " most(?!\\p{L})")));

  private static Map<Bound, Pattern> leading(String... words) {
    List<Bound> bounds =
        List.of(ABOUT, AT_LEAST, AT_MOST, OVER, UNDER, LOOSE, FROM, UP_TO, DEADLINE);
    return Map.of(
        bounds.get(0), before(words[0]),
        bounds.get(1), before(words[1]),
        bounds.get(2), before(words[2]),
        bounds.get(3), before(words[3]),
        bounds.get(4), before(words[4]),
        bounds.get(5), before(words[5]),
        bounds.get(6), before(words[6]),
        bounds.get(7), before(words[7]),
        bounds.get(8), before(words[8]));
  }

  private static Pattern before(String words) {
    return Pattern.compile(
        "(?<!\\p{L})(?:"
            + words
            + ")(?: là| bằng| of| mức| age| the age of| ages| the| a| an| from| từ| full| từ đủ| đủ"
            + "| vnd| usd| next| the next)?[\\s-]*$");
  }

  /** "The maximum time limit for … shall be 3 months." */
  private static final Map<Bound, Pattern> FAR =
      Map.of(
          AT_MOST,
              Pattern.compile(
                  "(?<!\\p{L})(?:maximum|tối đa)(?!\\p{L})[^.;]{0,90}?(?: be| is| are| of|"
                      + " là|:)\\s*$"),
          AT_LEAST,
              Pattern.compile(
                  "(?<!\\p{L})(?:minimum|tối thiểu)(?!\\p{L})[^.;]{0,90}?(?: be| is| are| of|"
                      + " là|:)\\s*$"));

  /** What follows the first figure of a range. */
  private static final Pattern RANGE = Pattern.compile("^\\s?%?\\s?(?:-|–|to|đến)\\s?\\d");

  private static final int FAR_BEFORE = 110;

  /** How a figure is limited where it stands. */
  static Bound of(String text, Span figure, Language language) {
    String before =
        text.substring(Math.max(0, figure.start() - BEFORE), figure.start())
            .toLowerCase(Locale.ROOT);
    before = IN_WORDS.matcher(before).replaceFirst("");
    String after =
        text.substring(figure.end(), Math.min(text.length(), figure.end() + AFTER))
            .toLowerCase(Locale.ROOT);
    Map<Bound, Pattern> trailing = TRAILING.get(language);
    for (Bound bound : List.of(AT_LEAST, AT_MOST)) {
      if (trailing.get(bound).matcher(after).find()) {
        return bound;
      }
    }
    Map<Bound, Pattern> leading = LEADING.get(language);
    for (Bound bound :
        List.of(DEADLINE, AT_MOST, AT_LEAST, UNDER, OVER, ABOUT, UP_TO, FROM, LOOSE)) {
      if (leading.get(bound).matcher(before).find()) {
        return bound == DEADLINE ? deadline(after) : bound;
      }
    }
    return RANGE.matcher(after).find() ? FROM : far(text, figure);
  }

  private static Bound far(String text, Span figure) {
    String before = text.substring(Math.max(0, figure.start() - FAR_BEFORE), figure.start());
    String lower = before.toLowerCase(Locale.ROOT);
    return FAR.entrySet().stream()
        .filter(far -> far.getValue().matcher(lower).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(NONE);
  }

  /** At the latest ten days before a day is at least ten days before it. */
  private static Bound deadline(String after) {
    if (BEFORE_DAY.matcher(after).find()) {
      return AT_LEAST;
    }
    return AFTER_DAY.matcher(after).find() ? AT_MOST : DEADLINE;
  }

  boolean limits() {
    return this != NONE && this != LOOSE && this != UP_TO && this != FROM && this != DEADLINE;
  }

  /** Whether both say something, and not the same. */
  boolean contradicts(Bound other) {
    boolean open = this == UP_TO && other.exceeds() || other == UP_TO && exceeds();
    boolean begins = this == FROM && other.ends() || other == FROM && ends();
    return open || begins || limits() && other.limits() && this != other;
  }

  private boolean ends() {
    return this == AT_MOST || this == UNDER;
  }

  private boolean exceeds() {
    return this == AT_LEAST || this == OVER;
  }
}
