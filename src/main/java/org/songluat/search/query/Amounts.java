package org.songluat.search.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.text.Language;
import org.songluat.text.Measure;
import org.songluat.text.Value;
import org.songluat.text.Values;

/**
 * Reads amounts and ranges of them: {@code 30%}, {@code 30..40%}, {@code >=1 tỷ đồng}, {@code ..5}.
 * The lower end is of the measure and magnitude of the upper one where it has none of its own.
 */
final class Amounts {
  private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<|≥|≤)\\s*(.+)");
  private static final Pattern BARE = Pattern.compile("[\\d.,]*\\d");
  private static final Pattern LEADING = Pattern.compile("^[\\d.,]*\\d");

  /** Keeps a figure at the start of a text from being taken for its label. */
  private static final String LEAD = "x ";

  private Amounts() {}

  private record End(Measure measure, double amount) {}

  /** As either language reads it; empty where neither does. */
  static List<Bounds> read(String typed) {
    String text = ValueWords.accented(typed.strip());
    Set<Bounds> choices = new LinkedHashSet<>();
    for (Language language : Language.values()) {
      bounds(text, language).ifPresent(choices::add);
    }
    return List.copyOf(choices);
  }

  private static Optional<Bounds> bounds(String text, Language language) {
    Matcher compared = COMPARED.matcher(text);
    if (compared.matches()) {
      return end(compared.group(2), language).map(end -> compared(compared.group(1), end));
    }
    int dots = text.indexOf("..");
    if (dots < 0) {
      return end(text, language).map(e -> new Bounds(e.measure(), e.amount(), e.amount()));
    }
    return range(text.substring(0, dots).strip(), text.substring(dots + 2).strip(), language);
  }

  private static Bounds compared(String sign, End end) {
    double amount = end.amount();
    return switch (sign) {
      case ">" -> new Bounds(end.measure(), Math.nextUp(amount), Double.POSITIVE_INFINITY);
      case "<" -> new Bounds(end.measure(), Double.NEGATIVE_INFINITY, Math.nextDown(amount));
      case ">=", "≥" -> new Bounds(end.measure(), amount, Double.POSITIVE_INFINITY);
      default -> new Bounds(end.measure(), Double.NEGATIVE_INFINITY, amount);
    };
  }

  private static Optional<Bounds> range(String low, String high, Language language) {
    if (high.isEmpty()) {
      return end(low, language).map(end -> compared(">=", end));
    }
    if (low.isEmpty()) {
      return end(high, language).map(end -> compared("<=", end));
    }
    String whole = BARE.matcher(low).matches() ? low + LEADING.matcher(high).replaceFirst("") : low;
    Optional<End> first = end(whole, language);
    Optional<End> last = end(high, language);
    return first.isPresent()
            && last.isPresent()
            && first.get().measure() == last.get().measure()
            && first.get().amount() <= last.get().amount()
        ? Optional.of(new Bounds(first.get().measure(), first.get().amount(), last.get().amount()))
        : Optional.empty();
  }

  private static Optional<End> end(String typed, Language language) {
    String text = LEAD + typed;
    List<Value> values = Values.in(text, language);
    if (values.size() != 1 || values.getFirst().amount() == null) {
      return Optional.empty();
    }
    Value value = values.getFirst();
    String around = text.substring(LEAD.length(), value.span().start());
    String behind = text.substring(value.span().end());
    return Measure.of(value, text)
        .filter(measure -> measure.money() || (around + behind).isBlank())
        .map(measure -> new End(measure, value.amount().doubleValue()));
  }
}
