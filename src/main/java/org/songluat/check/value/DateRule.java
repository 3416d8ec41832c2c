package org.songluat.check.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.songluat.check.Discrepancy;
import org.songluat.check.Discrepancy.Severity;
import org.songluat.check.Place;
import org.songluat.check.Quote;
import org.songluat.check.Quotes;
import org.songluat.check.Rule;
import org.songluat.check.RuleId;
import org.songluat.check.Segment;
import org.songluat.check.Side;
import org.songluat.text.Value;

/** A date must stand on the other side too, as far as it is stated there. */
public final class DateRule implements Rule {
  @Override
  public List<Discrepancy> check(Place place) {
    if (!place.comparable()) {
      return List.of();
    }
    List<Quote> vi = unmatched(place.vi(), place.en());
    List<Quote> en = unmatched(place.en(), place.vi());
    return Quotes.pair(vi, en).stream()
        .map(q -> place.found(RuleId.DATE, Severity.MAJOR, q))
        .toList();
  }

  private static List<Quote> unmatched(Side side, Side other) {
    Set<BigDecimal> known = other.amounts();
    List<Quote> quotes = new ArrayList<>();
    for (Segment segment : side.segments()) {
      for (Value value : segment.values()) {
        if (value.kind() == Value.Kind.DATE && !matched(value, other, known)) {
          quotes.add(Quote.of(segment, value.span()));
        }
      }
    }
    return quotes;
  }

  /** A date printed in a way that is not read as one still leaves its numbers. */
  private static boolean matched(Value date, Side other, Set<BigDecimal> known) {
    DateParts parts = DateParts.of(date);
    List<Value> dates = other.values().filter(value -> value.kind() == Value.Kind.DATE).toList();
    return dates.isEmpty() && known.containsAll(parts.amounts())
        || dates.stream().anyMatch(v -> DateParts.of(v).agrees(parts));
  }
}
