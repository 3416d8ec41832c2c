package org.songluat.law.cite.pin;

import java.util.ArrayList;
import java.util.List;
import org.songluat.law.cite.word.Unit;

/**
 * A pin point as printed: its steps from the innermost outwards, "các điểm a, b khoản 2 Điều 7".
 *
 * @param start where its own words start
 * @param end where they end; steps it shares with the next pin point stand beyond
 */
public record Pin(List<Step> steps, int start, int end) {
  public Pin {
    steps = List.copyOf(steps);
  }

  public static Pin none(int start) {
    return new Pin(List.of(), start, start);
  }

  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /** Whether its outermost step is the citing place itself: "khoản 1 Điều này". */
  public boolean relative() {
    return !isEmpty() && outermost().self();
  }

  Step innermost() {
    return steps.getFirst();
  }

  Step outermost() {
    return steps.getLast();
  }

  /** Whether that step may follow: steps go outwards. */
  boolean admits(Step step) {
    return isEmpty() || !relative() && step.unit().compareTo(outermost().unit()) < 0;
  }

  Pin with(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new Pin(longer, start, step.end());
  }

  /**
   * With the outer steps of the pin point it shares them with: in "khoản 1 và khoản 2 Điều 5" the
   * article is of both, for both have a clause; in "Điều 6 và Phụ lục 4" the annex is not.
   */
  public Pin beside(Pin next) {
    boolean alike = next.steps.stream().anyMatch(step -> step.unit() == outermost().unit());
    return alike ? within(next, Unit.ANNEX) : this;
  }

  /** With the steps of the place it goes into: "điểm g vào khoản 1 Điều 6". */
  public Pin into(Pin next) {
    return within(next, Unit.ARTICLE);
  }

  private Pin within(Pin next, Unit widest) {
    List<Step> wider = new ArrayList<>(steps);
    next.steps.stream()
        .filter(step -> !relative() && step.unit().compareTo(outermost().unit()) < 0)
        .filter(step -> step.unit().compareTo(widest) >= 0)
        .forEach(wider::add);
    return new Pin(wider, start, end);
  }
}
