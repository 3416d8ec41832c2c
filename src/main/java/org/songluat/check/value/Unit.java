package org.songluat.check.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.text.Language;
import org.songluat.text.Span;

/** What a figure counts, where it counts time. */
enum Unit {
  MINUTE(1, 0),
  HOUR(60, 0),
  DAY(1440, 0),
  /** A day on which offices are open. */
  WORKDAY(1440, 0),
  WEEK(10080, 0),
  MONTH(0, 1),
  QUARTER(0, 3),
  YEAR(0, 12);

  private static final int NEAR = 24;
  private static final Pattern VI =
      Pattern.compile("^[)\\s]{0,3}(phút|giờ|ngày làm việc|ngày|tuần|tháng|quý|năm)(?!\\p{L})");
  private static final Pattern EN =
      Pattern.compile(
          "^[)\\s-]{0,3}(?:full |consecutive |calendar"
              + " )?(minute|hour|(?:working|business|work)[\\s-]days?|day|week|month|quarter|year)s?(?!\\p{L})");

  private final int minutes;
  private final int months;

  Unit(int minutes, int months) {
    this.minutes = minutes;
    this.months = months;
  }

  /** The unit that follows a figure. */
  static Optional<Unit> after(String text, Span figure, Language language) {
    String next =
        text.substring(figure.end(), Math.min(text.length(), figure.end() + NEAR))
            .toLowerCase(Locale.ROOT);
    Matcher matcher = (language == Language.VI ? VI : EN).matcher(next);
    return matcher.find() ? Optional.of(named(matcher.group(1))) : Optional.empty();
  }

  private static Unit named(String word) {
    return switch (word) {
      case "phút", "minute" -> MINUTE;
      case "giờ", "hour" -> HOUR;
      case "ngày", "day" -> DAY;
      case "tuần", "week" -> WEEK;
      case "tháng", "month" -> MONTH;
      case "quý", "quarter" -> QUARTER;
      case "năm", "year" -> YEAR;
      default -> WORKDAY;
    };
  }

  /** Equal for equal times, as "m24" for two years and for 24 months. */
  String worth(BigDecimal amount) {
    BigDecimal times = BigDecimal.valueOf(months > 0 ? months : minutes);
    return (months > 0 ? "m" : "t") + amount.multiply(times).stripTrailingZeros().toPlainString();
  }
}
