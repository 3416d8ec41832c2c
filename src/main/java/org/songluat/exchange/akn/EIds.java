package org.songluat.exchange.akn;

import java.util.List;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.PathStep;
import org.songluat.law.cite.PinPoint;
import org.songluat.law.cite.word.Unit;

/** Names elements by their place: {@code art_5__para_2__point_a}, {@code đ} as {@code dd}. */
final class EIds {
  private EIds() {}

  static String step(PathStep step) {
    String key = new Path(List.of(step)).eId();
    String label = key.substring(key.indexOf('_') + 1);
    return AknLevel.of(step).code() + "_" + (label.isEmpty() ? "x" : label);
  }

  /** What a citation points to within an article, or empty where it names none. */
  static String of(PinPoint pin) {
    String article = pin.label(Unit.ARTICLE);
    if (article == null) {
      return "";
    }
    StringBuilder key = new StringBuilder(step(new PathStep(Level.ARTICLE, article)));
    String clause = pin.label(Unit.CLAUSE);
    if (clause != null) {
      key.append("__").append(step(new PathStep(Level.CLAUSE, clause)));
    }
    String point = pin.label(Unit.POINT);
    if (point != null) {
      key.append("__").append(step(new PathStep(Level.POINT, point)));
    }
    return key.toString();
  }
}
