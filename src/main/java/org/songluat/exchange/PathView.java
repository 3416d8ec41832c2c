package org.songluat.exchange;

import java.util.List;
import org.songluat.law.Path;

/** One step of a path in JSON; a path is the list of its steps. */
public record PathView(String level, String label) {
  public static List<PathView> of(Path path) {
    return path.steps().stream()
        .map(step -> new PathView(step.level().code(), step.label()))
        .toList();
  }
}
