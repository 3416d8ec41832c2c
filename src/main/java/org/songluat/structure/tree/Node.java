package org.songluat.structure.tree;

import java.util.EnumMap;
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
  private final @Nullable Mark mark;
  private final int place;
  private final int indent;
  private final Path path;
  private final Map<Level, Integer> counts = new EnumMap<>(Level.class);
  private final Map<Mark.Style, Integer> last = new EnumMap<>(Mark.Style.class);
  private final Map<Mark.Style, String> closings = new EnumMap<>(Mark.Style.class);
  private final Map<Mark.Style, String> labels = new EnumMap<>(Mark.Style.class);

  Node(@Nullable Mark mark, int place, int indent, Path path) {
    this.mark = mark;
    this.place = place;
    this.indent = indent;
    this.path = path;
  }

  /** What stands above all units of a text: nothing, or the annex whose text it is. */
  static Node root(Path path) {
    return new Node(null, 0, 0, path);
  }

  /** A paragraph that holds a list though it has no label; its rank is that of the style. */
  static Node unprinted(Mark.Style style, Path path) {
    return new Node(new Mark(style, "", 0, ""), 0, 0, path);
  }

  /** Whether it is a paragraph that holds a list. */
  boolean unprinted() {
    return mark != null && mark.label().isEmpty();
  }

  /** Null for the root. */
  Mark.@Nullable Style style() {
    return mark == null ? null : mark.style();
  }

  boolean is(Mark.Style style) {
    return style() == style;
  }

  /** Whether it stands above all units of that style. */
  boolean above(Mark.Style style) {
    return mark == null || mark.style().compareTo(style) < 0;
  }

  /** The printed label, empty for the root. */
  String label() {
    return mark == null ? "" : mark.label();
  }

  /** What closes its label, empty for the root. */
  String closing() {
    return mark == null ? "" : mark.closing();
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

  /** How the labels of its children of that style are closed; null where there is none. */
  @Nullable String closingOf(Mark.Style childStyle) {
    return closings.get(childStyle);
  }

  /** The label of the last child of that style, empty where there is none. */
  String lastLabel(Mark.Style childStyle) {
    return labels.getOrDefault(childStyle, "");
  }

  void noteChild(Mark child, int childPlace) {
    labels.put(child.style(), child.label());
    last.put(child.style(), childPlace);
    closings.putIfAbsent(child.style(), child.closing());
  }
}
