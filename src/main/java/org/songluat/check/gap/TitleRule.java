package org.songluat.check.gap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.check.Discrepancy;
import org.songluat.check.Discrepancy.Severity;
import org.songluat.check.Place;
import org.songluat.check.Quote;
import org.songluat.check.Quotes;
import org.songluat.check.Rule;
import org.songluat.check.RuleId;
import org.songluat.law.Titles;
import org.songluat.text.Span;

/** A work with both versions must have its title in both. */
public final class TitleRule implements Rule {
  @Override
  public List<Discrepancy> check(Place place) {
    Titles titles = place.shape().bitext().work().titles();
    boolean one = (titles.vi() == null) != (titles.en() == null);
    if (place.index() > 0 || !one) {
      return List.of();
    }
    Quotes quotes =
        titles.en() == null ? Quotes.vi(quote(titles.vi())) : Quotes.en(quote(titles.en()));
    return List.of(place.found(RuleId.TITLE_LOST, Severity.MODERATE, quotes));
  }

  /** It stands in no clause. */
  private static Quote quote(@Nullable String title) {
    return title == null ? Quote.NONE : new Quote(-1, new Span(0, 0), title);
  }
}
