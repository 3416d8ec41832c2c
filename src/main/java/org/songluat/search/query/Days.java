package org.songluat.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songluat.text.Language;
import org.songluat.text.Value;
import org.songluat.text.Values;

/**
 * Reads a day, a month, a year and ranges of them: {@code 2019-09-27}, {@code 27/9/2019}, {@code
 * 9/2019}, {@code 2019-01..2019-06}, "tháng 9 năm 2019", "September 27, 2019".
 */
final class Days {
  private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  /** The larger unit first, as machines have it, or last, as people do. */
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");

  private static final Pattern PRINTED =
      Pattern.compile("(?:(\\d{1,2})[-/.])?(\\d{1,2})[-/.](\\d{4})");

  private Days() {}

  private record Stretch(LocalDate first, LocalDate last) {}

  static Optional<Condition.InDays> read(String typed) {
    String text = typed.strip();
    int dots = text.indexOf("..");
    if (dots < 0) {
      return stretch(text).map(s -> new Condition.InDays(s.first(), s.last()));
    }
    String low = text.substring(0, dots).strip();
    String high = text.substring(dots + 2).strip();
    Optional<LocalDate> first =
        low.isEmpty() ? Optional.of(FIRST) : stretch(low).map(Stretch::first);
    Optional<LocalDate> last =
        high.isEmpty() ? Optional.of(LAST) : stretch(high).map(Stretch::last);
    boolean range = !(low.isEmpty() && high.isEmpty()) && first.isPresent() && last.isPresent();
    return range && !first.get().isAfter(last.get())
        ? Optional.of(new Condition.InDays(first.get(), last.get()))
        : Optional.empty();
  }

  private static Optional<Stretch> stretch(String text) {
    Matcher iso = ISO.matcher(text);
    Matcher printed = PRINTED.matcher(text);
    try {
      if (iso.matches()) {
        return Optional.of(stretch(iso.group(1), iso.group(2), iso.group(3)));
      }
      return printed.matches()
          ? Optional.of(stretch(printed.group(3), printed.group(2), printed.group(1)))
          : worded(text);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Stretch stretch(String year, @Nullable String month, @Nullable String day) {
    int y = Integer.parseInt(year);
    if (month == null) {
      return new Stretch(Year.of(y).atDay(1), YearMonth.of(y, 12).atEndOfMonth());
    }
    YearMonth whole = YearMonth.of(y, Integer.parseInt(month));
    if (day == null) {
      return new Stretch(whole.atDay(1), whole.atEndOfMonth());
    }
    LocalDate only = LocalDate.of(y, whole.getMonth(), Integer.parseInt(day));
    return new Stretch(only, only);
  }

  private static Optional<Stretch> worded(String text) {
    String accented = ValueWords.accented(text);
    for (Language language : Language.values()) {
      for (Value value : Values.in(accented, language)) {
        Matcher iso = ISO.matcher(value.key().substring(1));
        if (value.kind() == Value.Kind.DATE && iso.matches()) {
          return Optional.of(stretch(iso.group(1), iso.group(2), iso.group(3)));
        }
      }
    }
    return Optional.empty();
  }
}
