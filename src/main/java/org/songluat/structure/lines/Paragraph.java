package org.songluat.structure.lines;

import java.util.List;
import org.songluat.text.Span;

/**
 * A paragraph as it was meant, whatever lines its file printed it in.
 *
 * @param text its lines joined, white space collapsed
 * @param lines where its lines stand in the source, in order
 * @param indent blanks before its first line, 0 where the format has none
 * @param kind what its format says of it
 */
public record Paragraph(String text, List<Span> lines, int indent, Kind kind) {
  public enum Kind {
    TEXT,
    CELL,
    /** Marked by its format as not of the text. */
    FURNITURE,
    /** A page's number or running head. */
    PAGE
  }

  public Paragraph {
    lines = List.copyOf(lines);
  }

  public Span span() {
    return lines.getFirst().cover(lines.getLast());
  }

  Paragraph joinedWith(Paragraph next) {
    List<Span> all = new java.util.ArrayList<>(lines);
    all.addAll(next.lines);
    return new Paragraph(Reflow.join(text, next.text), all, indent, kind);
  }
}
