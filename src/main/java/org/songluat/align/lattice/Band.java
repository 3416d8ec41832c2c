package org.songluat.align.lattice;

import java.util.Arrays;
import java.util.List;

/**
 * Which cells of a lattice are looked at: of each row the columns from..to. The cells are numbered
 * row by row.
 */
public final class Band {
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

  /** Everything within that many columns of the points, which stand one a row. */
  public static Band around(int[] points, int width, int columns) {
    int rows = points.length;
    int[] from = new int[rows];
    int[] to = new int[rows];
    for (int i = 0; i < rows; i++) {
      from[i] = Math.max(0, points[i] - width);
      to[i] = Math.min(columns, points[i] + width + 1);
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

  /** Whether the way runs along an edge that is not the lattice's own. */
  boolean touches(List<Lattice.Step> path, int margin, int columns) {
    for (Lattice.Step step : path) {
      int i = step.viEnd();
      boolean low = from[i] > 0 && step.enEnd() - from[i] < margin;
      boolean high = to[i] < columns && to[i] - 1 - step.enEnd() < margin;
      if (low || high) {
        return true;
      }
    }
    return false;
  }
}
