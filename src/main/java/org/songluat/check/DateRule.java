package org.songluat.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.songluat.check.Discrepancy.Kind;
import org.songluat.check.Discrepancy.Severity;
import org.songluat.text.Value;

/** A date must stand on the other side too, as far as it is stated there. */
final class DateRule implements Rule {
  @Override
  public List<Discrepancy> check(Place place) {
    if (!place.comparable()) {
      return List.of();
    }
    List<Quote> vi = unmatched(place.vi(), place.en());
    List<Quote> en = unmatched(place.en(), place.vi());
    return Quotes.pair(vi, en).stream()
        .map(q -> place.discrepancy(Kind.DATE, Severity.MAJOR, q, q.differ("Dates", "A date")))
        .toList();
  }

  private static List<Quote> unmatched(Side side, Side other) {
    Set<BigDecimal> known = other.amounts();
    List<Quote> quotes = new ArrayList<>();
    for (Segment segment : side.segments()) {
      for (Value value : segment.values()) {
        if (value.kind() == Value.Kind.DATE && !matched(value, other, known)) {
          quotes.add(new Quote(segment.index(), value.span().of(segment.clause().text())));
        }
      }
    }
    return quotes;
  }

  /** A date printed in a way that is not read as one still leaves its numbers. */
  private static boolean matched(Value date, Side other, Set<BigDecimal> known) {
    DateParts parts = DateParts.of(date);
    return known.containsAll(parts.amounts())
        || other
            .values()
            .filter(v -> v.kind() == Value.Kind.DATE)
            .anyMatch(v -> DateParts.of(v).agrees(parts));
  }
}
