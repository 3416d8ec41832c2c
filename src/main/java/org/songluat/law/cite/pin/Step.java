package org.songluat.law.cite.pin;

import java.util.List;
import org.songluat.law.cite.word.Unit;

/**
 * One unit of a pin point with its labels: "các điểm a, b".
 *
 * @param labels none for the citing place itself: "Điều này", "this Article"
 */
public record Step(Unit unit, List<Label> labels, int start, int end) {
  public Step {
    labels = List.copyOf(labels);
  }

  public boolean self() {
    return labels.isEmpty();
  }
}
