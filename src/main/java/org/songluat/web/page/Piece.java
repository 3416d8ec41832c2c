package org.songluat.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.songluat.text.Span;

/**
 * A run of text.
 *
 * @param matched whether it matched a query
 * @param answers whether it answers in the other language what matched
 */
public record Piece(String text, boolean matched, boolean answers) {
  public Piece(String text, boolean matched) {
    this(text, matched, false);
  }

  /** The same with what answers the other side's matches, apart from the highlights. */
  public static List<Piece> cut(
      String text, Span stretch, List<Span> highlights, List<Span> counterparts) {
    List<Span> marks = new ArrayList<>(highlights);
    marks.addAll(counterparts);
    marks.sort(Comparator.comparingInt(Span::start));
    List<Piece> pieces = new ArrayList<>();
    int at = stretch.start();
    for (Span mark : marks) {
      int start = Math.max(mark.start(), at);
      int end = Math.min(mark.end(), stretch.end());
      if (start < end) {
        boolean answers = !highlights.contains(mark);
        add(pieces, new Piece(text.substring(at, start), false));
        add(pieces, new Piece(text.substring(start, end), !answers, answers));
        at = end;
      }
    }
    add(pieces, new Piece(text.substring(at, stretch.end()), false));
    return pieces;
  }

  /** The stretch of a text cut at its highlights, which stand in order and do not overlap. */
  public static List<Piece> cut(String text, Span stretch, List<Span> highlights) {
    return cut(text, stretch, highlights, List.of());
  }

  private static void add(List<Piece> pieces, Piece piece) {
    if (!piece.text.isEmpty()) {
      pieces.add(piece);
    }
  }
}
