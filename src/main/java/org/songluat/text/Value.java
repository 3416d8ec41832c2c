package org.songluat.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number, percentage, ordinal or date in a text, by what it is worth rather than how it is
 * printed.
 *
 * @param key equal for equal values in both languages: {@code n1000000}, {@code %8.5}, {@code o4},
 *     {@code d2019-09-27}, {@code d2019-09} for a month, {@code d--09-27} for a day of any year
 * @param amount the number, null for dates
 */
public record Value(Kind kind, String key, @Nullable BigDecimal amount, Span span) {
  /** What a value counts or tells. */
  public enum Kind {
    NUMBER,
    PERCENT,
    /** A place in a row, in digits: {@code 4th}, {@code thứ 4}. */
    ORDINAL,
    /** A day, a month of a year, or a day of any year. */
    DATE,
    /** A number or ordinal in words; words have other meanings too, so they are asked for apart. */
    WORD
  }

  static Value number(BigDecimal amount, Span span) {
    return new Value(Kind.NUMBER, numberKey(amount), amount, span);
  }

  static Value percent(BigDecimal amount, Span span) {
    return new Value(Kind.PERCENT, "%" + plain(amount), amount, span);
  }

  static Value ordinal(int place, Span span) {
    return new Value(Kind.ORDINAL, "o" + place, BigDecimal.valueOf(place), span);
  }

  static Value date(String iso, Span span) {
    return new Value(Kind.DATE, "d" + iso, null, span);
  }

  static String numberKey(BigDecimal amount) {
    return "n" + plain(amount);
  }

  private static String plain(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }

  /** The day, where the value is a whole date. */
  public Optional<LocalDate> day() {
    boolean whole = kind == Kind.DATE && key.length() == "d2019-09-27".length();
    return whole ? Optional.of(LocalDate.parse(key.substring(1))) : Optional.empty();
  }
}
