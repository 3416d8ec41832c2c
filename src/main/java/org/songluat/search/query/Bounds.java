package org.songluat.search.query;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.songluat.text.Measure;
import org.songluat.text.Value;

/**
 * Between which amounts a figure must be, both included.
 *
 * @param measure a plain number may also be an amount of money
 */
public record Bounds(Measure measure, double low, double high) {
  /** What the figure may be an amount of. */
  public List<Measure> measures() {
    return measure == Measure.NUMBER
        ? Arrays.stream(Measure.values()).filter(m -> m != Measure.PERCENT).toList()
        : List.of(measure);
  }

  /** Whether a value that stands in a text is one of these. */
  public boolean have(Value value, String text) {
    BigDecimal amount = value.amount();
    return amount != null
        && amount.doubleValue() >= low
        && amount.doubleValue() <= high
        && Measure.of(value, text).filter(measures()::contains).isPresent();
  }
}
