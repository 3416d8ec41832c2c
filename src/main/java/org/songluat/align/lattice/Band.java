package org.songluat.align.lattice;

import java.util.Arrays;
import java.util.List;

/**
 * Which cells of a lattice are looked at: of each row the columns from..to. The cells are numbered
 * row by row.
 */
public final class Band {
  /** Of a larger rectangle only what lies near its diagonal is looked at. */
  private static final long SMALL = 40_000;

  private static final int DIAGONAL = 64;

  private final int[] from;
  private final int[] to;
  private final int[] offsets;

  private Band(int[] from, int[] to) {
    this.from = from;
    this.to = to;
    this.offsets = new int[from.length + 1];
    for (int i = 0; i < from.length; i++) {
      offsets[i + 1] = Math.addExact(offsets[i], to[i] - from[i]);
    }
  }

  /** Everything within so many columns of the points; points and widths stand one a row. */
  public static Band around(int[] points, int[] widths, int columns) {
    int rows = points.length;
    int[] from = new int[rows];
    int[] to = new int[rows];
    for (int i = 0; i < rows; i++) {
      from[i] = points[i] - widths[i];
      to[i] = points[i] + widths[i] + 1;
    }
    return connected(from, to, columns);
  }

  /** Everything within the rectangles between one point and the next, and a margin around. */
  static Band along(List<Guide.Point> chain, int margin, int rows, int columns) {
    int[] from = new int[rows];
    int[] to = new int[rows];
    Guide.Point before = new Guide.Point(-1, -1);
    for (Guide.Point point : chain) {
      rectangle(before, point, margin, from, to);
      before = point;
    }
    rectangle(before, new Guide.Point(rows - 1, columns - 1), margin, from, to);
    return connected(from, to, columns);
  }

  /** The rows after the bead of one point up to the first row of the next one's. */
  private static void rectangle(Guide.Point a, Guide.Point b, int margin, int[] from, int[] to) {
    long height = b.vi() - a.vi();
    long width = b.en() - a.en();
    boolean whole = height * width <= SMALL;
    for (int i = a.vi() + 1; i <= b.vi(); i++) {
      int middle = a.en() + 1 + (int) ((width - 1) * (i - a.vi() - 1) / Math.max(1, height - 1));
      from[i] = whole ? a.en() + 1 - margin : middle - DIAGONAL;
      to[i] = whole ? b.en() + margin + 1 : middle + DIAGONAL + 1;
    }
  }

  /**
   * Within the lattice, from its first corner to its last, with a way from each row to the next.
   */
  private static Band connected(int[] from, int[] to, int columns) {
    int rows = from.length;
    for (int i = 0; i < rows; i++) {
      from[i] = Math.clamp(from[i], 0, columns - 1);
      to[i] = Math.clamp(to[i], 1, columns);
    }
    from[0] = 0;
    to[rows - 1] = columns;
    for (int i = 1; i < rows; i++) {
      from[i] = Math.min(Math.max(from[i], from[i - 1]), to[i - 1] - 1);
      to[i] = Math.max(to[i], to[i - 1]);
    }
    return new Band(from, to);
  }

  public static Band full(int rows, int columns) {
    int[] from = new int[rows];
    int[] to = new int[rows];
    Arrays.fill(to, columns);
    return new Band(from, to);
  }

  int rows() {
    return from.length;
  }

  int from(int row) {
    return from[row];
  }

  int to(int row) {
    return to[row];
  }

  boolean holds(int row, int column) {
    return row >= 0 && column >= from[row] && column < to[row];
  }

  /** The number of a cell of the band. */
  int index(int row, int column) {
    return offsets[row] + column - from[row];
  }

  int cells() {
    return offsets[from.length];
  }

  /** Of each column the first row that holds it, and at last one row more than there are. */
  int[] firstRows() {
    int columns = to[from.length - 1];
    int[] first = new int[columns + 1];
    Arrays.fill(first, from.length);
    for (int i = from.length - 1; i >= 0; i--) {
      Arrays.fill(first, from[i], to[i], i);
    }
    return first;
  }

  /** Whether a cell lies at an edge that is not the lattice's own. */
  boolean edge(int row, int column, int margin) {
    int columns = to[from.length - 1];
    return from[row] > 0 && column - from[row] < margin
        || to[row] < columns && to[row] - 1 - column < margin;
  }
}
