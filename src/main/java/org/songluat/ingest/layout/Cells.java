package org.songluat.ingest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The paragraphs of tables, and of short texts beside each other, in reading order. */
final class Cells {
  /** What a cell keeps free beside its rules, in points. */
  private static final double PADDING = 6;

  private final Blocks blocks;
  private final int page;

  Cells(Blocks blocks, int page) {
    this.blocks = blocks;
    this.page = page;
  }

  /** Row by row. */
  void write(Table table) {
    Table.Cell before = null;
    for (Table.Cell cell : table.cells()) {
      List<Piece> lines = Rows.lines(cell.pieces());
      Column own = Column.of(lines);
      Column column =
          new Column(
              Math.min(own.left(), cell.box().left() + PADDING),
              Math.max(own.right(), cell.box().right() - PADDING),
              own.leading());
      boolean beside = before != null && before.beside(cell);
      for (List<Piece> paragraph : paragraphs(lines, column)) {
        blocks.cell(paragraph, beside, page);
        beside = false;
      }
      before = cell;
    }
  }

  /** Line by line from left to right, but what goes on in the next line is kept together. */
  void write(List<Piece> pieces) {
    List<List<Piece>> paragraphs = new ArrayList<>();
    for (List<Piece> column : columns(pieces)) {
      List<Piece> lines = Rows.lines(column);
      paragraphs.addAll(paragraphs(lines, Column.of(lines)));
    }
    List<Piece> firsts = paragraphs.stream().map(List::getFirst).toList();
    for (List<Piece> row : Rows.of(firsts)) {
      for (Piece first : row) {
        boolean beside = first != row.getFirst();
        paragraphs.stream()
            .filter(p -> p.getFirst() == first)
            .forEach(p -> blocks.cell(p, beside, page));
      }
    }
  }

  private static List<List<Piece>> paragraphs(List<Piece> lines, Column column) {
    List<List<Piece>> paragraphs = new ArrayList<>();
    for (Piece line : lines) {
      List<Piece> last = paragraphs.isEmpty() ? List.of() : paragraphs.getLast();
      if (!last.isEmpty() && Wrap.in(column, last.getLast(), line).continues()) {
        last.add(line);
      } else {
        paragraphs.add(new ArrayList<>(List.of(line)));
      }
    }
    return paragraphs;
  }

  /** The pieces that stand above each other, from left to right. */
  static List<List<Piece>> columns(List<Piece> pieces) {
    List<Piece> sorted = pieces.stream().sorted(Comparator.comparingDouble(Piece::left)).toList();
    List<List<Piece>> columns = new ArrayList<>();
    double right = Double.NEGATIVE_INFINITY;
    for (Piece piece : sorted) {
      if (columns.isEmpty() || piece.left() >= right) {
        columns.add(new ArrayList<>());
      }
      columns.getLast().add(piece);
      right = Math.max(right, piece.right());
    }
    return columns;
  }
}
