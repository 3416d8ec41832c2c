package org.songluat.check.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.songluat.text.Value;

/** The parts of a date that are stated; 0 for those that are not. */
record DateParts(int year, int month, int day) {
  /** Reads the key of a date: {@code d2019-09-27}, {@code d2019-09}, {@code d--09-27}. */
  static DateParts of(Value date) {
    String[] parts = date.key().substring(1).replace("--", "0-").split("-");
    return new DateParts(
        Integer.parseInt(parts[0]),
        Integer.parseInt(parts[1]),
        parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
  }

  /** Whether what both state is the same. */
  boolean agrees(DateParts other) {
    return agree(year, other.year) && agree(month, other.month) && agree(day, other.day);
  }

  private static boolean agree(int a, int b) {
    return a == b || a == 0 || b == 0;
  }

  List<BigDecimal> amounts() {
    return IntStream.of(year, month, day)
        .filter(part -> part > 0)
        .mapToObj(part -> BigDecimal.valueOf(part).stripTrailingZeros())
        .toList();
  }
}
