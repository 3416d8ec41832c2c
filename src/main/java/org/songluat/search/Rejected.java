package org.songluat.search;

import org.songluat.search.note.Slip;

/**
 * A query that could not be parsed.
 *
 * @param slip what was expected and what was found
 * @param column 1-based, in UTF-16 units of the query
 */
public record Rejected(Slip slip, int column) implements QueryOutcome {
  /** What was expected and what was found, in English. */
  public String message() {
    return slip.message();
  }
}
