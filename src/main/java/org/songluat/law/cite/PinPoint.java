package org.songluat.law.cite;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.law.cite.word.Unit;

/**
 * The place in an instrument that a citation names: a label for each unit it prints, in the
 * spelling of the law, {@code II}, {@code 5a}, {@code đ} and never {@code dd}.
 */
public record PinPoint(Map<Unit, String> labels) {
  /** The whole instrument. */
  public static final PinPoint NONE = new PinPoint(Map.of());

  public PinPoint {
    Map<Unit, String> ordered = new EnumMap<>(Unit.class);
    ordered.putAll(labels);
    labels = Collections.unmodifiableMap(ordered);
  }

  public @Nullable String label(Unit unit) {
    return labels.get(unit);
  }

  public boolean isEmpty() {
    return labels.isEmpty();
  }

  /** With another label, in place of the one it has for that unit. */
  PinPoint with(Unit unit, String label) {
    Map<Unit, String> more = new EnumMap<>(Unit.class);
    more.putAll(labels);
    more.put(unit, label);
    return new PinPoint(more);
  }
}
