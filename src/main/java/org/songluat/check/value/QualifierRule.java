package org.songluat.check.value;

import java.util.ArrayList;
import java.util.List;
import org.songluat.check.Discrepancy;
import org.songluat.check.Discrepancy.Severity;
import org.songluat.check.Place;
import org.songluat.check.Quote;
import org.songluat.check.Quotes;
import org.songluat.check.Rule;
import org.songluat.check.RuleId;
import org.songluat.text.Language;
import org.songluat.text.Span;

/** Equal figures must be limited alike: over is not about, at least is not at most. */
public final class QualifierRule implements Rule {
  private static final int BEFORE = 22;
  private static final int AFTER = 24;

  @Override
  public List<Discrepancy> check(Place place) {
    if (!place.comparable()) {
      return List.of();
    }
    List<Discrepancy> found = new ArrayList<>();
    for (Figure.Pair pair : Figure.pairs(place.vi(), place.en())) {
      Bound vi = bound(pair.vi(), Language.VI);
      Bound en = bound(pair.en(), Language.EN);
      Quotes quotes = new Quotes(words(pair.vi()), words(pair.en()));
      if (vi.contradicts(en)) {
        found.add(place.found(RuleId.QUALIFIER_SWAPPED, Severity.MAJOR, quotes));
      } else if (vi.limits() && en == Bound.NONE || en.limits() && vi == Bound.NONE) {
        found.add(place.found(RuleId.QUALIFIER_LOST, Severity.MODERATE, quotes));
      }
    }
    return found;
  }

  private static Bound bound(Figure figure, Language language) {
    return Bound.of(figure.segment().clause().text(), figure.value().span(), language);
  }

  /** The figure with some words before and after it. */
  private static Quote words(Figure figure) {
    String text = figure.segment().clause().text();
    Span span = figure.value().span();
    int start = Math.max(0, span.start() - BEFORE);
    while (start > 0 && start < span.start() && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    int end = Math.min(text.length(), span.end() + AFTER);
    while (end < text.length() && end > span.end() && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return Quote.of(figure.segment(), new Span(start, end));
  }
}
