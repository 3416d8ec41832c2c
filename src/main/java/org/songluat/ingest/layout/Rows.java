package org.songluat.ingest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pieces that share their line. */
final class Rows {
  /** How far apart the baselines of one line may be, in ems. */
  private static final double SAME_LINE = 0.45;

  private Rows() {}

  /** The lines from top to bottom, each as its pieces from left to right. */
  static List<List<Piece>> of(List<Piece> pieces) {
    List<Piece> sorted =
        pieces.stream().sorted(Comparator.comparingDouble(Piece::baseline)).toList();
    List<List<Piece>> rows = new ArrayList<>();
    for (Piece piece : sorted) {
      List<Piece> last = rows.isEmpty() ? List.of() : rows.getLast();
      if (!last.isEmpty() && sameLine(last.getFirst(), piece)) {
        last.add(piece);
      } else {
        rows.add(new ArrayList<>(List.of(piece)));
      }
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(Piece::left)));
    return rows;
  }

  /** The lines from top to bottom, whatever gaps are in them. */
  static List<Piece> lines(List<Piece> pieces) {
    return of(pieces).stream().map(row -> row.stream().reduce(Piece::with).orElseThrow()).toList();
  }

  private static boolean sameLine(Piece one, Piece other) {
    return Math.abs(one.baseline() - other.baseline())
        < SAME_LINE * Math.max(one.size(), other.size());
  }
}
