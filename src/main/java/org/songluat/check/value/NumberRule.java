package org.songluat.check.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.songluat.check.Discrepancy;
import org.songluat.check.Discrepancy.Severity;
import org.songluat.check.Place;
import org.songluat.check.Quote;
import org.songluat.check.Quotes;
import org.songluat.check.Rule;
import org.songluat.check.RuleId;
import org.songluat.check.Segment;
import org.songluat.check.Side;
import org.songluat.text.Language;
import org.songluat.text.Span;
import org.songluat.text.Value;

/**
 * A number or percentage in digits must stand on the other side too, in digits or words. Numbers in
 * words raise no alarm of their own: they have other meanings.
 */
public final class NumberRule implements Rule {
  /** So many numbers without any match mean a wrong pairing, not wrong numbers. */
  private static final int TOO_MANY = 4;

  private static final BigDecimal HUNDRED = new BigDecimal(100).stripTrailingZeros();
  private static final BigDecimal AGE = BigDecimal.valueOf(18);

  /** Words for what happens once in so many months. */
  private static final Map<BigDecimal, Set<String>> PERIODS =
      Map.of(
          BigDecimal.valueOf(3), Set.of("quarter", "quarterly", "quarters", "quý"),
          BigDecimal.valueOf(6), Set.of("biannual", "biannually", "semiannual", "half", "nửa"),
          BigDecimal.valueOf(12), Set.of("annual", "annually", "yearly", "year", "năm"),
          BigDecimal.valueOf(24), Set.of("daily", "round"));

  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final Set<String> WHOLE =
      Set.of(
          "all",
          "every",
          "entire",
          "whole",
          "fully",
          "complete",
          "completely",
          "each",
          "total",
          "wholly",
          "solely",
          "throughout",
          "100");

  @Override
  public List<Discrepancy> check(Place place) {
    if (!place.comparable()) {
      return List.of();
    }
    List<Quote> vi = unmatched(place.vi(), place.en());
    List<Quote> en = unmatched(place.en(), place.vi());
    long numbers = place.vi().values().filter(NumberRule::inDigits).count();
    if (vi.size() >= TOO_MANY && en.size() >= TOO_MANY && vi.size() == numbers) {
      return List.of();
    }
    return Quotes.pair(vi, en).stream()
        .map(q -> place.found(RuleId.NUMBER, Severity.MAJOR, q))
        .toList();
  }

  private static boolean inDigits(Value value) {
    return value.kind() == Value.Kind.NUMBER || value.kind() == Value.Kind.PERCENT;
  }

  private static List<Quote> unmatched(Side side, Side other) {
    Set<String> printed =
        other.segments().stream()
            .flatMap(s -> s.values().stream().map(v -> print(s, v.span())))
            .collect(Collectors.toSet());
    List<Quote> quotes = new ArrayList<>();
    for (Segment segment : side.segments()) {
      for (Value value : segment.values()) {
        String digits = print(segment, value.span());
        boolean there = printed.contains(digits) || other.words().contains(digits);
        if (inDigits(value)
            && !there
            && !matched(value, other)
            && !lasts(segment, value, side, other)
            && (year(value) || !segment.cited(value.span()))
            && !segment.labels(value.span())) {
          quotes.add(Quote.from(segment, value.span()));
        }
      }
    }
    return quotes;
  }

  /** The year of a law that is cited is compared too: "the 1992 Constitution". */
  private static boolean year(Value value) {
    BigDecimal amount = value.amount();
    return amount != null
        && amount.compareTo(BigDecimal.valueOf(1900)) >= 0
        && amount.compareTo(BigDecimal.valueOf(2100)) < 0;
  }

  private static String print(Segment segment, Span span) {
    return span.of(segment.clause().text());
  }

  private static boolean matched(Value value, Side other) {
    BigDecimal amount = value.amount();
    if (amount == null) {
      return true;
    }
    BigDecimal plain = amount.stripTrailingZeros();
    return other.amounts().contains(plain)
        || value.kind() != Value.Kind.PERCENT
            && (plain.equals(BigDecimal.ONE) || plain.signum() == 0)
        || plain.equals(HUNDRED) && whole(other)
        || plain.equals(AGE) && minors(other)
        || periodic(plain, other)
        || plain.equals(FIVE) && other.language() == Language.VI && other.words().contains("năm");
  }

  /** "Chưa đủ 18 tuổi" is "minors". */
  private static boolean minors(Side side) {
    return side.words().stream().anyMatch(Set.of("minor", "minors", "underage")::contains)
        || side.words().containsAll(Set.of("thành", "niên"));
  }

  /** "6 tháng" is "biannual". */
  private static boolean periodic(BigDecimal amount, Side side) {
    return PERIODS.entrySet().stream()
        .anyMatch(e ->
            e.getKey().compareTo(amount) == 0
                && e.getValue().stream().anyMatch(side.words()::contains));
  }

  /** "24 tháng" is "two years". */
  private static boolean lasts(Segment segment, Value value, Side side, Side other) {
    Optional<String> time = time(segment, value, side.language());
    return time.isPresent() && times(other).anyMatch(time.get()::equals);
  }

  private static Stream<String> times(Side side) {
    return side.segments().stream()
        .flatMap(s -> s.values().stream().flatMap(v -> time(s, v, side.language()).stream()));
  }

  private static Optional<String> time(Segment segment, Value value, Language language) {
    BigDecimal amount = value.amount();
    return amount == null
        ? Optional.empty()
        : Unit.after(segment.clause().text(), value.span(), language).map(u -> u.worth(amount));
  }

  /** "Phủ 100% các xã" is "cover all communes". */
  private static boolean whole(Side side) {
    Set<String> words = side.words();
    return side.language() == Language.EN
        ? words.stream().anyMatch(WHOLE::contains)
        : words.contains("tất") || words.contains("toàn") || words.contains("mọi");
  }
}
