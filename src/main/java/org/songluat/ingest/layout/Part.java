package org.songluat.ingest.layout;

import java.util.List;

/** A part of a page that is read in one way. */
sealed interface Part {
  /**
   * Lines that follow each other, perhaps as a column.
   *
   * @param column 0 over the whole page, else its number among the columns beside each other
   */
  record Running(List<Piece> lines, int column) implements Part {
    public Running {
      lines = List.copyOf(lines);
    }
  }

  /** Short texts beside each other, such as who issues and the state's name above a law. */
  record Beside(List<Piece> pieces) implements Part {
    public Beside {
      pieces = List.copyOf(pieces);
    }
  }

  /** A table with its rules drawn. */
  record Ruled(Table table) implements Part {}
}
