package org.songluat.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads dates: {@code 27/9/2019}, "ngày 27 tháng 9 năm 2019", "September 27, 2019", "27 September
 * 2019", months of a year, days of any year. The day comes before the month unless only the other
 * order is a date.
 */
final class Dates {
  private static final List<String> ENGLISH_MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Map<String, Integer> VIETNAMESE_MONTHS =
      Map.ofEntries(
          Map.entry("giêng", 1),
          Map.entry("một", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("tư", 4),
          Map.entry("năm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9),
          Map.entry("mười", 10),
          Map.entry("chạp", 12));

  private final Scan scan;
  private final Language language;

  Dates(Scan scan, Language language) {
    this.scan = scan;
    this.language = language;
  }

  /** A month and where it ends; the month is 0 where there is none. */
  private record Month(int number, int end) {
    static final Month NONE = new Month(0, 0);
  }

  Optional<Value> at(Token token) {
    if (token.start() < token.end() && token.numeric() && !token.code()) {
      Optional<Value> inDigits = inDigits(token);
      if (inDigits.isPresent()) {
        return inDigits;
      }
    }
    return language == Language.VI ? vietnamese(token) : english(token);
  }

  private Optional<Value> inDigits(Token token) {
    String[] parts = token.scan().text().substring(token.start(), token.end()).split("[-/.–]");
    for (String part : parts) {
      if (part.isEmpty() || part.length() > 4 || part.indexOf(',') >= 0) {
        return Optional.empty();
      }
    }
    Span span = new Span(token.start(), token.end());
    return switch (parts.length) {
      case 3 -> threeParts(parts, span);
      case 2 -> twoParts(parts, span);
      default -> Optional.empty();
    };
  }

  private static Optional<Value> threeParts(String[] parts, Span span) {
    int a = Integer.parseInt(parts[0]);
    int b = Integer.parseInt(parts[1]);
    int c = Integer.parseInt(parts[2]);
    if (parts[0].length() == 4) {
      return day(a, b, c, span);
    }
    if (parts[2].length() != 4) {
      return Optional.empty();
    }
    Optional<Value> dayFirst = day(c, b, a, span);
    return dayFirst.isPresent() ? dayFirst : day(c, a, b, span);
  }

  private Optional<Value> twoParts(String[] parts, Span span) {
    int joint = span.start() + parts[0].length();
    if (!scan.at(joint, '/') && !scan.at(joint, '-')) {
      return Optional.empty();
    }
    int a = Integer.parseInt(parts[0]);
    int b = Integer.parseInt(parts[1]);
    String before = scan.wordBefore(span.start()).lower();
    if (parts[1].length() == 4 && a >= 1 && a <= 12 && parts[0].length() <= 2) {
      return Optional.of(month(b, a, span));
    }
    return before.equals("ngày") ? dayThenYear(b, a, span) : Optional.empty();
  }

  private Optional<Value> vietnamese(Token token) {
    int number = alone(token);
    if (number < 1) {
      return Optional.empty();
    }
    Scan.Word before = scan.wordBefore(token.start());
    if (before.lower().equals("tháng") && number <= 12) {
      int year = yearEnd(token.end());
      return year < 0
          ? Optional.empty()
          : Optional.of(month(yearBefore(year), number, new Span(before.start(), year)));
    }
    Month month = vietnameseMonth(token.end());
    boolean named = before.lower().equals("ngày") || before.lower().equals("mùng");
    boolean dated = month.number() > 0 && (named || yearEnd(month.end()) > 0);
    return dated
        ? dayThenYear(month.number(), number, new Span(token.start(), month.end()))
        : Optional.empty();
  }

  private Month vietnameseMonth(int from) {
    Scan.Word word = scan.word(from);
    if (!word.lower().equals("tháng")) {
      return Month.NONE;
    }
    int digits = scan.skipBlanks(word.end());
    int number = scan.smallNumber(digits);
    if (number >= 1 && number <= 12) {
      int end = scan.digitsEnd(digits);
      return scan.word(end).lower().equals("ngày") ? Month.NONE : new Month(number, end);
    }
    return monthInWords(scan.word(word.end()));
  }

  private Month monthInWords(Scan.Word word) {
    Integer month = VIETNAMESE_MONTHS.get(word.lower());
    if (month == null || (month == 5 && scan.smallNumber(word.end()) > 31)) {
      return Month.NONE;
    }
    Scan.Word next = scan.word(word.end());
    int more = next.lower().equals("một") ? 1 : next.lower().equals("hai") ? 2 : 0;
    return month == 10 && more > 0
        ? new Month(10 + more, next.end())
        : new Month(month, word.end());
  }

  private Optional<Value> english(Token token) {
    int digits = scan.digitsEnd(token.start());
    int length = digits - token.start();
    if (length < 1 || length > 4 || (digits != token.end() && !ordinal(token, digits))) {
      return Optional.empty();
    }
    int number = Integer.parseInt(scan.text().substring(token.start(), digits));
    Scan.Word before = scan.wordBefore(scan.beforeDot(token.start()));
    int month = englishMonth(before);
    if (month > 0 && length == 4) {
      return Optional.of(month(number, month, new Span(before.start(), token.end())));
    }
    if (month > 0) {
      return dayThenYear(month, number, new Span(before.start(), token.end()));
    }
    return monthAfter(token, number);
  }

  private Optional<Value> monthAfter(Token token, int day) {
    Scan.Word after = scan.word(token.end());
    Scan.Word name = after.lower().equals("of") ? scan.word(after.end()) : after;
    boolean dotted = scan.at(name.end(), '.') && name.end() - name.start() <= 4;
    Span span =
        new Span(token.start(), dotted ? name.end() + 1 : Math.max(token.end(), name.end()));
    return englishMonth(name) > 0 ? dayThenYear(englishMonth(name), day, span) : Optional.empty();
  }

  private boolean ordinal(Token token, int digits) {
    return token.end() - digits == 2 && scan.letter(digits);
  }

  private int englishMonth(Scan.Word word) {
    String lower = word.lower();
    boolean capital = !lower.isEmpty() && Character.isUpperCase(scan.text().charAt(word.start()));
    String known = lower.equals("sept") ? "sep" : lower;
    return capital ? Math.max(Months.named(known), 1 + ENGLISH_MONTHS.indexOf(known)) : 0;
  }

  /** The day with the year that follows it, or of any year. */
  private Optional<Value> dayThenYear(int month, int day, Span span) {
    int year = yearEnd(span.end());
    if (year > 0) {
      return day(yearBefore(year), month, day, new Span(span.start(), year));
    }
    boolean possible = month >= 1 && month <= 12 && day <= java.time.Month.of(month).maxLength();
    String iso = String.format(Locale.ROOT, "--%02d-%02d", month, day);
    return possible && day > 0 ? Optional.of(Value.date(iso, span)) : Optional.empty();
  }

  /** Where a year ends that follows, after "năm", a slash, a hyphen or a comma; or -1. */
  private int yearEnd(int from) {
    int i = from;
    if (scan.at(i, ',') || scan.at(i, '/') || scan.at(i, '-')) {
      i++;
    }
    Scan.Word word = scan.word(i);
    int start = scan.skipBlanks(word.lower().equals("năm") ? word.end() : i);
    int end = scan.digitsEnd(start);
    return end - start == 4 && !scan.letter(end) ? end : -1;
  }

  private int yearBefore(int end) {
    return Integer.parseInt(scan.text().substring(end - 4, end));
  }

  private int alone(Token token) {
    return token.end() - token.start() <= 2 && token.numeric()
        ? scan.smallNumber(token.start())
        : -1;
  }

  private static Value month(int year, int month, Span span) {
    return Value.date(String.format(Locale.ROOT, "%04d-%02d", year, month), span);
  }

  private static Optional<Value> day(int year, int month, int day, Span span) {
    try {
      return Optional.of(Value.date(LocalDate.of(year, month, day).toString(), span));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
