package org.songluat.check;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.songluat.text.Span;

/**
 * Leaves out what is said again: what lies within a part that is missing as a whole, what rests on
 * the words around it, and a denial too many where it is known which.
 */
final class Contained {
  private Contained() {}

  static Stream<Discrepancy> out(List<Discrepancy> found) {
    return parts(found.stream().filter(one -> !again(one, found)).toList());
  }

  /** Whether a finding says less exactly what another says. */
  private static boolean again(Discrepancy one, List<Discrepancy> found) {
    return switch (one.proof().rule()) {
      case NEGATION -> found.stream().anyMatch(o -> o.proof().rule() == RuleId.DENIAL);
      case OPPOSITE ->
          found.stream()
              .anyMatch(o ->
                  o.proof().rule() == RuleId.QUALIFIER_SWAPPED
                      && within(one.viId(), one.proof().viSpan(), o.viId(), o.proof().viSpan()));
      default -> false;
    };
  }

  private static Stream<Discrepancy> parts(List<Discrepancy> found) {
    List<Discrepancy> parts = found.stream().filter(one -> one.proof().rule().part()).toList();
    return parts.isEmpty()
        ? found.stream()
        : found.stream()
            .filter(one -> !one.proof().rule().loose())
            .filter(one -> parts.stream().noneMatch(part -> holds(part, one)));
  }

  private static boolean holds(Discrepancy part, Discrepancy one) {
    if (part == one || one.proof().rule().part() && !sooner(part, one)) {
      return false;
    }
    boolean both = !one.vi().isEmpty() && !one.en().isEmpty();
    return !both
        && (within(one.viId(), one.proof().viSpan(), part.viId(), part.proof().viSpan())
            || within(one.enId(), one.proof().enSpan(), part.enId(), part.proof().enSpan()));
  }

  /** Of two parts that hold each other the one whose rule comes first is told. */
  private static boolean sooner(Discrepancy part, Discrepancy one) {
    return part.proof().rule().compareTo(one.proof().rule()) < 0;
  }

  private static boolean within(
      @Nullable String id, @Nullable Span span, @Nullable String wholeId, @Nullable Span whole) {
    return id != null
        && id.equals(wholeId)
        && span != null
        && whole != null
        && whole.start() <= span.start()
        && span.end() <= whole.end();
  }
}
