package org.songluat.ingest.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the tables whose rules are drawn out of a page's text. */
final class Tables {
  /** A cell with more lines holds running text: two columns with a rule between them. */
  private static final int MOST_LINES = 40;

  /** The stamp of arrival of Decree 30/2020/NĐ-CP, appendix IV, is 5 cm wide; in points. */
  private static final double STAMP_WIDTH = 260;

  private static final double STAMP_HEIGHT = 130;

  private final List<Piece> left;
  private final List<Piece> stamped = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();

  private Tables(List<Piece> pieces) {
    this.left = new ArrayList<>(pieces);
  }

  static Tables of(List<Piece> pieces, List<Rule> rules) {
    Tables tables = new Tables(pieces);
    Grid.of(rules).forEach(tables::take);
    return tables;
  }

  List<Table> tables() {
    return tables;
  }

  /** The text outside of tables. */
  List<Piece> outside() {
    return left;
  }

  /** What a registry's stamp says of the day a document came in. */
  List<Piece> stamped() {
    return stamped;
  }

  private void take(Grid grid) {
    Map<Box, List<Piece>> cells = new LinkedHashMap<>();
    List<Piece> outside = new ArrayList<>();
    left.forEach(p -> spread(p, grid, cells, outside));
    if (isStamp(grid.box(), cells)) {
      cells.values().forEach(stamped::addAll);
      left.clear();
      left.addAll(outside);
    } else if (isTable(cells)) {
      tables.add(
          new Table(
              grid.box(),
              cells.entrySet().stream()
                  .map(e -> new Table.Cell(e.getKey(), e.getValue()))
                  .toList()));
      left.clear();
      left.addAll(outside);
    }
  }

  /** Cuts a piece where it crosses from cell to cell. */
  private static void spread(
      Piece piece, Grid grid, Map<Box, List<Piece>> cells, List<Piece> outside) {
    List<Word> words = new ArrayList<>();
    Optional<Box> cell = Optional.empty();
    for (Word word : piece.words()) {
      Optional<Box> next = grid.cell(word.center(), piece.box().centerY());
      if (!next.equals(cell) && !words.isEmpty()) {
        put(piece.of(words), cell, cells, outside);
        words.clear();
      }
      cell = next;
      words.add(word);
    }
    put(piece.of(words), cell, cells, outside);
  }

  private static void put(
      Piece piece, Optional<Box> cell, Map<Box, List<Piece>> cells, List<Piece> outside) {
    cell.map(c -> cells.computeIfAbsent(c, k -> new ArrayList<>())).orElse(outside).add(piece);
  }

  /** A grid of one column is a box drawn around text; so is one whose cells hold whole pages. */
  private static boolean isTable(Map<Box, List<Piece>> cells) {
    long columns = cells.keySet().stream().map(b -> Math.round(b.left() / 3)).distinct().count();
    boolean running =
        cells.values().stream().filter(pieces -> pieces.size() > MOST_LINES).count() >= 2;
    return columns > 1 && !running;
  }

  private static boolean isStamp(Box box, Map<Box, List<Piece>> cells) {
    return box.width() <= STAMP_WIDTH
        && box.height() <= STAMP_HEIGHT
        && Notices.arrival(cells.values().stream().flatMap(List::stream).toList());
  }
}
