package org.songluat.search;

import java.util.List;
import org.songluat.text.Span;

/**
 * One side of a hit.
 *
 * @param id the clause's id; several are joined by a space
 * @param text the clause's text; several are joined by {@code " ⏎ "}
 * @param highlights what matched, as spans of {@code text}, in order, not overlapping
 * @param counterparts what answers the matches of the other side, in order, not overlapping and
 *     apart from the highlights
 */
public record HitSide(String id, String text, List<Span> highlights, List<Span> counterparts) {
  public HitSide {
    highlights = List.copyOf(highlights);
    counterparts = List.copyOf(counterparts);
  }

  /** A side of which nothing is known to answer the other. */
  public HitSide(String id, String text, List<Span> highlights) {
    this(id, text, highlights, List.of());
  }

  /** The same, of which that is known. */
  HitSide answering(List<Span> known) {
    return new HitSide(id, text, highlights, known);
  }
}
