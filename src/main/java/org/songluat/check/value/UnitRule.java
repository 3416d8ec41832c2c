package org.songluat.check.value;

import java.util.List;
import java.util.Optional;
import org.songluat.check.Discrepancy;
import org.songluat.check.Discrepancy.Severity;
import org.songluat.check.Place;
import org.songluat.check.Quote;
import org.songluat.check.Quotes;
import org.songluat.check.Rule;
import org.songluat.check.RuleId;
import org.songluat.text.Language;
import org.songluat.text.Measure;

/** Equal figures must count the same: days and days, dong and dong, a share and a share. */
public final class UnitRule implements Rule {
  @Override
  public List<Discrepancy> check(Place place) {
    if (!place.comparable()) {
      return List.of();
    }
    return Figure.pairs(place.vi(), place.en()).stream()
        .filter(UnitRule::differ)
        .map(pair ->
            place.found(
                RuleId.UNIT, Severity.MAJOR, new Quotes(words(pair.vi()), words(pair.en()))))
        .toList();
  }

  private static Quote words(Figure figure) {
    return Quote.from(figure.segment(), figure.value().span());
  }

  private static boolean differ(Figure.Pair pair) {
    Optional<Unit> vi = unit(pair.vi(), Language.VI);
    Optional<Unit> en = unit(pair.en(), Language.EN);
    if (vi.isPresent() && en.isPresent()) {
      return !vi.equals(en);
    }
    Optional<Measure> left = measure(pair.vi());
    Optional<Measure> right = measure(pair.en());
    return left.isPresent()
        && right.isPresent()
        && !left.equals(right)
        && left.get() != Measure.NUMBER
        && right.get() != Measure.NUMBER;
  }

  private static Optional<Unit> unit(Figure figure, Language language) {
    return Unit.after(figure.segment().clause().text(), figure.value().span(), language);
  }

  private static Optional<Measure> measure(Figure figure) {
    return Measure.of(figure.value(), figure.segment().clause().text());
  }
}
