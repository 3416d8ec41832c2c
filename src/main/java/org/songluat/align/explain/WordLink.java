package org.songluat.align.explain;

import org.songluat.text.Span;

/**
 * A Vietnamese word of a bead, or two syllables of one, and the English word that answers it.
 *
 * @param viClause which clause of the bead's Vietnamese side it stands in, from 0
 * @param vi where in that clause's text
 * @param enClause which clause of the English side, from 0
 * @param en where in that clause's text
 */
public record WordLink(int viClause, Span vi, int enClause, Span en) {
  /** The Vietnamese word. */
  public ClauseSpan viSpan() {
    return new ClauseSpan(viClause, vi);
  }

  /** The English word. */
  public ClauseSpan enSpan() {
    return new ClauseSpan(enClause, en);
  }
}
