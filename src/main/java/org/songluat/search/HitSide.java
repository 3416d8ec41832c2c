package org.songluat.search;

import java.util.List;
import org.songluat.text.Span;

/**
 * One side of a hit.
 *
 * @param id the clause's id; several are joined by a space
 * @param text the clause's text; several are joined by {@code " ⏎ "}
 * @param highlights what matched, as spans of {@code text}, in order, not overlapping
 */
public record HitSide(String id, String text, List<Span> highlights) {
  public HitSide {
    highlights = List.copyOf(highlights);
  }
}
