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
    int more = vi.plain().size() - en.plain().size();
    if (more > 0 && more > en.others()) {
      return told(place, Quotes.vi(vi.plain().getFirst()));
    }
    if (more < 0 && -more > vi.others()) {
      return told(place, Quotes.en(en.plain().getFirst()));
    }
    return List.of();
  }

  private static List<Discrepancy> told(Place place, Quotes words) {
    return List.of(place.found(RuleId.NEGATION, Severity.MAJOR, words));
  }
}
