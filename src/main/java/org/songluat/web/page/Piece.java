package org.songluat.web.page;

import java.util.ArrayList;
import java.util.List;
import org.songluat.text.Span;

/** A run of text that matched a query, or that did not. */
public record Piece(String text, boolean matched) {
  /** The stretch of a text cut at its highlights, which stand in order and do not overlap. */
  public static List<Piece> cut(String text, Span stretch, List<Span> highlights) {
    List<Piece> pieces = new ArrayList<>();
    int at = stretch.start();
    for (Span highlight : highlights) {
      int start = Math.max(highlight.start(), at);
      int end = Math.min(highlight.end(), stretch.end());
      if (start < end) {
        add(pieces, text.substring(at, start), false);
        add(pieces, text.substring(start, end), true);
        at = end;
      }
    }
    add(pieces, text.substring(at, stretch.end()), false);
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, boolean matched) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, matched));
    }
  }
}
