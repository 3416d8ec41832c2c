package org.songluat.ingest.layout;

import java.util.Comparator;
import java.util.List;

/** A table whose rules are drawn; its cells stand in reading order. */
record Table(Box box, List<Cell> cells) implements Element {
  private static final double SAME_ROW = 3;

  /** What stands in one cell. */
  record Cell(Box box, List<Piece> pieces) {
    Cell {
      pieces = List.copyOf(pieces);
    }

    /** Whether two cells begin in one row. */
    boolean beside(Cell other) {
      return Math.abs(box.top() - other.box.top()) < SAME_ROW;
    }
  }

  Table {
    cells =
        cells.stream()
            .sorted(
                Comparator.comparingLong((Cell c) -> Math.round(c.box.top() / SAME_ROW))
                    .thenComparingDouble(c -> c.box.left()))
            .toList();
  }
}
