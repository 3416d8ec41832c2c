package org.songluat.structure.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.structure.label.Annex;

/**
 * A part of a body whose numbering is its own: the instrument itself, or something annexed to it.
 *
 * @param kind null for the instrument itself
 * @param heading the lines that name it; none for the instrument itself
 * @param label what it is called in paths
 */
record Division(Annex.@Nullable Kind kind, List<Line> heading, List<Line> lines, String label) {
  Division {
    heading = List.copyOf(heading);
    lines = List.copyOf(lines);
  }
}
