package org.songluat.ingest.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A strip of a page that no text crosses and that has text on both sides.
 *
 * @param rows how many lines have text on both its sides
 */
record Gutter(Box box, int rows) {
  /** How wide a gutter must be, in ems, beside one line, a few lines, and more of them. */
  private static final double BESIDE_ONE = 2.5;

  private static final double BESIDE_FEW = 0.95;
  private static final double BESIDE_MANY = 0.8;
  private static final int FEW = 3;

  /** A page with more pieces is a drawing, and its columns are not worth the time. */
  private static final int MOST_PIECES = 3000;

  /** The gutter beside the most lines. */
  static Optional<Gutter> best(List<Element> elements) {
    if (elements.size() > MOST_PIECES) {
      return Optional.empty();
    }
    return elements.stream()
        .filter(Piece.class::isInstance)
        .map(Piece.class::cast)
        .flatMap(piece -> rightOf(piece, elements).stream())
        .max(Comparator.comparingInt(Gutter::rows).thenComparingDouble(g -> g.box.width()));
  }

  private static Optional<Gutter> rightOf(Piece piece, List<Element> elements) {
    Box box = piece.box();
    return elements.stream()
        .map(Element::box)
        .filter(b -> b.left() >= box.right() && faces(b, box))
        .min(Comparator.comparingDouble(Box::left))
        .map(next -> grown(new Box(box.right(), box.top(), next.left(), box.bottom()), elements))
        .filter(gutter -> gutter.isWide(piece.size()));
  }

  private boolean isWide(double size) {
    double least = rows == 1 ? BESIDE_ONE : rows <= FEW ? BESIDE_FEW : BESIDE_MANY;
    return rows > 0 && box.width() >= least * size;
  }

  /** The strip taken up and down as far as no text crosses it. */
  private static Gutter grown(Box seed, List<Element> elements) {
    double least = BESIDE_MANY * seed.height();
    Strip strip = new Strip(seed);
    elements.stream()
        .map(Element::box)
        .filter(b -> b.centerY() < seed.top())
        .sorted(Comparator.comparingDouble(Box::bottom).reversed())
        .takeWhile(b -> strip.avoid(b, least))
        .forEach(strip::reach);
    elements.stream()
        .map(Element::box)
        .filter(b -> b.centerY() > seed.bottom())
        .sorted(Comparator.comparingDouble(Box::top))
        .takeWhile(b -> strip.avoid(b, least))
        .forEach(strip::reach);
    return new Gutter(strip.box(), facing(strip.box(), elements));
  }

  private static int facing(Box gutter, List<Element> elements) {
    List<Box> beside = elements.stream().map(Element::box).filter(b -> within(b, gutter)).toList();
    List<Box> left = beside.stream().filter(b -> b.right() <= gutter.left()).toList();
    List<Box> right = beside.stream().filter(b -> b.left() >= gutter.right()).toList();
    return (int) Math.min(facing(left, right), facing(right, left));
  }

  private static long facing(List<Box> ones, List<Box> others) {
    return ones.stream().filter(o -> others.stream().anyMatch(b -> faces(o, b))).count();
  }

  /** Whether the middle of a box stands at the height of a band. */
  static boolean within(Box box, Box band) {
    return box.centerY() >= band.top() && box.centerY() <= band.bottom();
  }

  /** Whether two boxes stand beside each other. */
  static boolean faces(Box one, Box other) {
    return one.sharedHeight(other) > 0.4 * Math.min(one.height(), other.height());
  }

  /** The part of a page that is still free of text. */
  private static final class Strip {
    private double left;
    private double right;
    private double top;
    private double bottom;

    Strip(Box seed) {
      left = seed.left();
      right = seed.right();
      top = seed.top();
      bottom = seed.bottom();
    }

    Box box() {
      return new Box(left, top, right, bottom);
    }

    void reach(Box box) {
      top = Math.min(top, box.top());
      bottom = Math.max(bottom, box.bottom());
    }

    /** Narrows the strip so that the box lies beside it; false where too little would be left. */
    boolean avoid(Box box, double least) {
      if (box.right() <= left || box.left() >= right) {
        return true;
      }
      double before = box.left() - left;
      double after = right - box.right();
      if (Math.max(before, after) < least) {
        return false;
      }
      if (before >= after) {
        right = box.left();
      } else {
        left = box.right();
      }
      return true;
    }
  }
}
