package org.songluat.law.cite;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.songluat.law.Level;

/**
 * The labels a citation names at each level, the innermost first in print: "các điểm a, b khoản 2
 * Điều 7".
 *
 * @param relative whether its outermost step is the citing place itself ("Điều này")
 */
record PinPoint(int start, int end, Map<Level, List<String>> labels, boolean relative) {
  private static final int MOST_PLACES = 100;

  static PinPoint none(int start) {
    return new PinPoint(start, start, Map.of(), false);
  }

  boolean isEmpty() {
    return labels.isEmpty() && !relative;
  }

  /** Whether a step at that level may follow: steps go outwards. */
  boolean admits(Level level) {
    return !relative && (labels.isEmpty() || level.compareTo(outermost()) < 0);
  }

  Level outermost() {
    return labels.keySet().stream().min(Level::compareTo).orElse(Level.POINT);
  }

  PinPoint with(StepReader.Step step) {
    Map<Level, List<String>> longer = new EnumMap<>(Level.class);
    longer.putAll(labels);
    if (!step.labels().isEmpty()) {
      longer.put(step.level(), step.labels());
    }
    return new PinPoint(start, step.end(), longer, step.labels().isEmpty());
  }

  /**
   * With the outer levels of the pin point it shares them with: in "khoản 1 và khoản 2 Điều 5" the
   * article is of both.
   */
  PinPoint within(PinPoint next) {
    Map<Level, List<String>> wider = new EnumMap<>(Level.class);
    next.labels().entrySet().stream()
        .filter(e -> e.getKey().compareTo(outermost()) < 0)
        .forEach(e -> wider.put(e.getKey(), e.getValue()));
    boolean inherits = !wider.isEmpty() || outermost().compareTo(next.outermost()) >= 0;
    wider.putAll(labels);
    return new PinPoint(start, end, wider, relative || inherits && next.relative());
  }

  /** Each place the lists of labels name, at most {@value #MOST_PLACES}; one without labels. */
  List<Map<Level, String>> places() {
    List<Map<Level, String>> places = List.of(new EnumMap<>(Level.class));
    for (Map.Entry<Level, List<String>> step : labels.entrySet()) {
      places =
          places.stream()
              .flatMap(outer -> step.getValue().stream().map(l -> and(outer, step.getKey(), l)))
              .limit(MOST_PLACES)
              .toList();
    }
    return places;
  }

  private static Map<Level, String> and(Map<Level, String> outer, Level level, String label) {
    Map<Level, String> place = new EnumMap<>(Level.class);
    place.putAll(outer);
    place.put(level, label);
    return place;
  }
}
