package org.songluat.structure.tree;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.structure.label.Mark;

/**
 * An open unit while the tree of a text is built: it takes the paragraphs that follow until a unit
 * of its rank or above.
 */
final class Node {
  private final Mark.@Nullable Style style;
  private final int place;
  private final int indent;
  private final Path path;
  private final Map<Level, Integer> counts = new EnumMap<>(Level.class);
  private final Map<Mark.Style, Integer> last = new HashMap<>();

  Node(Mark.@Nullable Style style, int place, int indent, Path path) {
    this.style = style;
    this.place = place;
    this.indent = indent;
    this.path = path;
  }

  static Node root() {
    return new Node(null, 0, 0, Path.ROOT);
  }

  /** Null for the root. */
  Mark.@Nullable Style style() {
    return style;
  }

  /** Its label's place in its sequence. */
  int place() {
    return place;
  }

  int indent() {
    return indent;
  }

  Path path() {
    return path;
  }

  /** The label of the next unit without a printed one at that level. */
  String count(Level level) {
    return Integer.toString(counts.merge(level, 1, Integer::sum));
  }

  /** The place of the last child of that style, 0 where there is none. */
  int lastPlace(Mark.Style childStyle) {
    return last.getOrDefault(childStyle, 0);
  }

  void noteChild(Mark.Style childStyle, int childPlace) {
    last.put(childStyle, childPlace);
  }
}
