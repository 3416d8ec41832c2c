package org.songluat.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What is printed together round a digit: letters, digits, slashes, hyphens, and dots and commas
 * between digits ({@code 13/2023/NĐ-CP}, {@code 2021-2025}, {@code 1.000,5}), and its pieces
 * between slashes and hyphens.
 */
record Token(Scan scan, int start, int end, List<Span> pieces) {
  private static final int LONGEST = 80;

  /** The token round the place, no part of it before the floor. */
  static Token around(Scan scan, int place, int floor) {
    int start = place;
    while (start > floor && inside(scan, start - 1)) {
      start--;
    }
    int end = place;
    while (inside(scan, end)) {
      end++;
    }
    while (end > place && !scan.digit(end - 1) && !scan.letter(end - 1)) {
      end--;
    }
    while (start < place && !scan.digit(start) && !scan.letter(start)) {
      start++;
    }
    return new Token(scan, start, end, pieces(scan, start, end));
  }

  private static boolean inside(Scan scan, int i) {
    if (scan.letter(i) || scan.digit(i) || joint(scan, i)) {
      return true;
    }
    return (scan.at(i, '.') || scan.at(i, ',')) && scan.digit(i - 1) && scan.digit(i + 1);
  }

  private static boolean joint(Scan scan, int i) {
    return scan.at(i, '/') || scan.at(i, '-') || scan.at(i, '–');
  }

  private static List<Span> pieces(Scan scan, int start, int end) {
    List<Span> pieces = new ArrayList<>();
    int from = start;
    for (int i = start; end - start <= LONGEST && i <= end; i++) {
      if (i == end || joint(scan, i)) {
        if (i > from) {
          pieces.add(new Span(from, i));
        }
        from = i + 1;
      }
    }
    return pieces;
  }

  /** Whether it names something, as document numbers and COVID-19 do, and counts nothing. */
  boolean code() {
    boolean parts = pieces.size() > 1;
    return pieces.isEmpty() || (parts && pieces.stream().anyMatch(this::name)) || numberedPair();
  }

  private boolean name(Span piece) {
    return Character.isUpperCase(scan.text().charAt(piece.start()));
  }

  /** "số 13/2023", "No. 13/2023": a document number without its issuer. */
  private boolean numberedPair() {
    boolean slash = pieces.size() > 1 && scan.at(pieces.getFirst().end(), '/');
    boolean year = pieces.getLast().length() == 4;
    String word = slash && year ? scan.wordBefore(scan.beforeDot(start)).lower() : "";
    return word.equals("số") || word.equals("no") || word.equals("nos");
  }

  boolean numeric() {
    return !pieces.isEmpty() && pieces.stream().allMatch(this::numeric);
  }

  boolean numeric(Span piece) {
    for (int i = piece.start(); i < piece.end(); i++) {
      if (scan.letter(i)) {
        return false;
      }
    }
    return true;
  }
}
