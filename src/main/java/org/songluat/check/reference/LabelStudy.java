package org.songluat.check.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songluat.check.Discrepancy;
import org.songluat.check.Discrepancy.Severity;
import org.songluat.check.Place;
import org.songluat.check.Quote;
import org.songluat.check.Quotes;
import org.songluat.check.Rule;
import org.songluat.check.RuleId;
import org.songluat.check.Segment;
import org.songluat.law.Clause;

/**
 * A clause must bear the label it has on the other side, in whichever alphabet. Where the labels of
 * a list are shifted from some place on, that place is told and not each that follows.
 */
public final class LabelStudy implements Rule.Study {
  @Override
  public Rule of(List<Place> places) {
    Set<Integer> told = new HashSet<>();
    Map<String, Integer> shifts = new HashMap<>();
    for (Place place : places) {
      if (single(place)) {
        Clause vi = place.bead().vi().getFirst();
        String list = vi.level() + " " + vi.path().parent();
        int shift = shift(vi, place.bead().en().getFirst());
        int before = shifts.getOrDefault(list, 0);
        if (shift != 0 && shift != before) {
          told.add(place.index());
        }
        shifts.put(list, shift);
      }
    }
    return place -> told.contains(place.index()) ? List.of(found(place)) : List.of();
  }

  private static boolean single(Place place) {
    return place.comparable() && place.bead().vi().size() == 1 && place.bead().en().size() == 1;
  }

  private static Discrepancy found(Place place) {
    Segment vi = place.vi().segments().getFirst();
    Segment en = place.en().segments().getFirst();
    return place.found(
        RuleId.LABEL, Severity.MODERATE, new Quotes(Quote.start(vi), Quote.start(en)));
  }

  /** How far a label stands from that of the other side, 0 where they may be the same. */
  private static int shift(Clause vi, Clause en) {
    if (!renumbered(vi, en)) {
      return 0;
    }
    int shift = Alphabets.rank(en.label()) - Alphabets.rank(vi.label());
    return shift == 0 ? Integer.MAX_VALUE : shift;
  }

  private static boolean renumbered(Clause vi, Clause en) {
    return vi.level() == en.level()
        && vi.level().labelled()
        && !vi.label().isEmpty()
        && !en.label().isEmpty()
        && !Alphabets.same(vi.label(), en.label());
  }
}
