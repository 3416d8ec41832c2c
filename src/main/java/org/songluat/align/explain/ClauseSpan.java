package org.songluat.align.explain;

import java.util.List;
import org.songluat.law.Clause;
import org.songluat.text.Span;

/**
 * A stretch of one side of a bead.
 *
 * @param clause which clause of the side it stands in, from 0
 * @param span where in that clause's text
 */
public record ClauseSpan(int clause, Span span) {
  /** Whether some of its text is of the other too. */
  public boolean overlaps(ClauseSpan other) {
    return clause == other.clause && span.overlaps(other.span);
  }

  /** The words it covers in a side's clauses. */
  public String of(List<Clause> side) {
    return span.of(side.get(clause).text());
  }
}
