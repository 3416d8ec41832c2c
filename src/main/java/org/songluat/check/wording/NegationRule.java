package org.songluat.check.wording;

import java.util.List;
import org.songluat.check.Discrepancy;
import org.songluat.check.Discrepancy.Severity;
import org.songluat.check.Place;
import org.songluat.check.Quotes;
import org.songluat.check.Rule;
import org.songluat.check.RuleId;

/** What one side denies, forbids or excepts the other must not leave undenied. */
public final class NegationRule implements Rule {
  @Override
  public List<Discrepancy> check(Place place) {
    if (!place.comparable()) {
      return List.of();
    }
    Negations vi = Negations.of(place.vi());
    Negations en = Negations.of(place.en());
    int viMore = vi.certain() - en.plain().size();
    if (viMore > 0 && viMore > en.others() && vi.least() > 0 || vi.takesMore(en)) {
      return told(place, Quotes.vi(vi.plain().getFirst()));
    }
    int enMore = en.certain() - vi.plain().size();
    if (enMore > 0 && enMore > vi.others() && en.least() > 0 || en.takesMore(vi)) {
      return told(place, Quotes.en(en.plain().getFirst()));
    }
    return List.of();
  }

  private static List<Discrepancy> told(Place place, Quotes words) {
    return List.of(place.found(RuleId.NEGATION, Severity.MAJOR, words));
  }
}
