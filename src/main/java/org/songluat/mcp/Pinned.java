package org.songluat.mcp;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.songluat.index.BeadRecord;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.PathStep;
import org.songluat.law.cite.PinPoint;
import org.songluat.law.cite.word.Unit;

/** Which beads of a work stand at a pin point, or below it. */
final class Pinned {
  private Pinned() {}

  static List<BeadRecord> of(PinPoint pin, List<BeadRecord> beads) {
    return beads.stream()
        .filter(bead ->
            Stream.concat(bead.bead().vi().stream(), bead.bead().en().stream())
                .anyMatch(clause -> at(pin, clause.path())))
        .toList();
  }

  private static boolean at(PinPoint pin, Path path) {
    return pin.labels().entrySet().stream().allMatch(named -> at(named, path));
  }

  private static boolean at(Map.Entry<Unit, String> named, Path path) {
    String label = named.getValue().toLowerCase(Locale.ROOT);
    return path.steps().stream().anyMatch(step -> is(named.getKey(), label, step))
        || named.getKey() == Unit.SECTION && headed(label, path);
  }

  /** The mục III.5 of a resolution are its headings III and 5. */
  private static boolean headed(String label, Path path) {
    boolean heading = !path.steps().isEmpty() && path.steps().getFirst().level() == Level.HEADING;
    String labels = path.labels().toLowerCase(Locale.ROOT);
    return heading && (labels + ".").startsWith(label + ".");
  }

  private static boolean is(Unit unit, String label, PathStep step) {
    String printed = step.label().toLowerCase(Locale.ROOT);
    return switch (unit) {
      // an annex is headed by its name: "Phụ lục II"
      case ANNEX -> step.level() == Level.HEADING && printed.endsWith(" " + label);
      case ITEM -> printed.equals(label) && step.level().compareTo(Level.POINT) >= 0;
      default -> printed.equals(label) && step.level().code().equals(unit.code());
    };
  }
}
