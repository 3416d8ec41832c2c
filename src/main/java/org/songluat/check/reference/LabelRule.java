package org.songluat.check.reference;

import java.util.List;
import org.songluat.check.Discrepancy;
import org.songluat.check.Discrepancy.Severity;
import org.songluat.check.Place;
import org.songluat.check.Quote;
import org.songluat.check.Quotes;
import org.songluat.check.Rule;
import org.songluat.check.RuleId;
import org.songluat.check.Segment;
import org.songluat.law.Clause;

/** A clause must bear the label it has on the other side, in whichever alphabet. */
public final class LabelRule implements Rule {
  @Override
  public List<Discrepancy> check(Place place) {
    boolean single = place.bead().vi().size() == 1 && place.bead().en().size() == 1;
    if (!place.comparable() || !single) {
      return List.of();
    }
    Segment vi = place.vi().segments().getFirst();
    Segment en = place.en().segments().getFirst();
    return renumbered(vi.clause(), en.clause())
        ? List.of(
            place.found(
                RuleId.LABEL, Severity.MODERATE, new Quotes(Quote.start(vi), Quote.start(en))))
        : List.of();
  }

  private static boolean renumbered(Clause vi, Clause en) {
    return vi.level() == en.level()
        && vi.level().labelled()
        && !vi.label().isEmpty()
        && !en.label().isEmpty()
        && !Alphabets.same(vi.label(), en.label());
  }
}
