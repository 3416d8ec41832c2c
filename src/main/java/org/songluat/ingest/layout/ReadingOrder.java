package org.songluat.ingest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The order in which the parts of a page are read. The page is cut at the gutter beside the most
 * lines: what is above it comes first, then the columns, or what stands beside each other line by
 * line, then what is below; each part is cut again.
 */
final class ReadingOrder {
  /** What columns of running text have: that many lines, half of them up to the edge. */
  private static final int FEWEST_LINES = 5;

  private static final double FULL_SHARE = 0.5;
  private static final double FULL = 1.5;
  private static final int FEWEST_CHARACTERS = 12;

  /** Deeper than any page is divided. */
  private static final int DEEPEST = 40;

  private final List<Part> parts = new ArrayList<>();

  private ReadingOrder() {}

  static List<Part> of(List<Element> elements) {
    ReadingOrder order = new ReadingOrder();
    order.cut(elements, 0, 0);
    return order.parts;
  }

  private void cut(List<Element> elements, int column, int depth) {
    if (elements.isEmpty()) {
      return;
    }
    Gutter gutter = depth < DEEPEST ? Gutter.best(elements).orElse(null) : null;
    if (gutter == null) {
      flow(elements, column);
      return;
    }
    List<Element> left = beside(elements, gutter.box(), b -> b.right() <= gutter.box().left());
    List<Element> right = beside(elements, gutter.box(), b -> b.left() >= gutter.box().right());
    List<Element> above = above(elements, gutter.box());
    List<Element> below = below(elements, gutter.box());
    boolean parted = above.size() + left.size() + right.size() + below.size() == elements.size();
    if (parted && isRunning(left) && isRunning(right)) {
      cut(above, column, depth + 1);
      cut(left, column + 1, depth + 1);
      cut(right, column + 2, depth + 1);
      cut(below, column, depth + 1);
    } else {
      Box both = both(left, right);
      cut(above(elements, both), column, depth + 1);
      besides(elements.stream().filter(e -> Gutter.within(e.box(), both)).toList());
      cut(below(elements, both), column, depth + 1);
    }
  }

  private static List<Element> beside(List<Element> elements, Box gutter, Predicate<Box> side) {
    return elements.stream()
        .filter(e -> Gutter.within(e.box(), gutter) && side.test(e.box()))
        .toList();
  }

  private static List<Element> above(List<Element> elements, Box band) {
    return elements.stream().filter(e -> e.box().centerY() < band.top()).toList();
  }

  private static List<Element> below(List<Element> elements, Box band) {
    return elements.stream().filter(e -> e.box().centerY() > band.bottom()).toList();
  }

  /** The stretch of the page in which both sides have text. */
  private static Box both(List<Element> left, List<Element> right) {
    return left.stream()
        .flatMap(l ->
            right.stream()
                .filter(r -> Gutter.faces(l.box(), r.box()))
                .map(r -> l.box().cover(r.box())))
        .reduce(Box::cover)
        .orElseThrow();
  }

  private static boolean isRunning(List<Element> elements) {
    List<Piece> lines = Rows.lines(pieces(elements));
    if (lines.size() < FEWEST_LINES) {
      return false;
    }
    double edge = Column.of(lines).right();
    long full = lines.stream().filter(l -> l.right() >= edge - FULL * l.size()).count();
    double characters = lines.stream().mapToInt(l -> l.text().length()).average().orElseThrow();
    return full >= FULL_SHARE * lines.size() && characters >= FEWEST_CHARACTERS;
  }

  private static List<Piece> pieces(List<Element> elements) {
    return elements.stream().filter(Piece.class::isInstance).map(Piece.class::cast).toList();
  }

  /** Tables that have other text beside them are read where they begin. */
  private void besides(List<Element> elements) {
    List<Piece> pieces = pieces(elements);
    if (!pieces.isEmpty()) {
      parts.add(new Part.Beside(pieces));
    }
    tables(elements).forEach(t -> parts.add(new Part.Ruled(t)));
  }

  private static List<Table> tables(List<Element> elements) {
    return elements.stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .sorted(Comparator.comparingDouble(t -> t.box().top()))
        .toList();
  }

  /** Lines one after the other, tables between them. */
  private void flow(List<Element> elements, int column) {
    List<Piece> lines = new ArrayList<>(Rows.lines(pieces(elements)));
    for (Table table : tables(elements)) {
      List<Piece> before =
          lines.stream().filter(l -> l.box().centerY() < table.box().top()).toList();
      running(before, column);
      lines.removeAll(before);
      parts.add(new Part.Ruled(table));
    }
    running(lines, column);
  }

  private void running(List<Piece> lines, int column) {
    if (!lines.isEmpty()) {
      parts.add(new Part.Running(lines, column));
    }
  }
}
