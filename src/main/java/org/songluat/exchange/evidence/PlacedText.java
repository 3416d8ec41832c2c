package org.songluat.exchange.evidence;

import java.util.List;
import org.songluat.align.explain.ClauseSpan;
import org.songluat.law.Clause;

/**
 * Words of a clause in JSON.
 *
 * @param id the clause
 * @param start where in its text, in UTF-16 units
 */
public record PlacedText(String id, int start, int end, String text) {
  static PlacedText of(ClauseSpan at, List<Clause> side) {
    return new PlacedText(
        side.get(at.clause()).id(), at.span().start(), at.span().end(), at.of(side));
  }

  static List<PlacedText> all(List<ClauseSpan> places, List<Clause> side) {
    return places.stream().map(at -> of(at, side)).toList();
  }
}
