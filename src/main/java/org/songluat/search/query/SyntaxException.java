package org.songluat.search.query;

import org.songluat.search.note.Slip;

/** A query that the grammar does not have. */
public final class SyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Slip slip;
  private final int column;

  SyntaxException(Slip slip, int offset) {
    super(slip.message());
    this.slip = slip;
    this.column = offset + 1;
  }

  public Slip slip() {
    return slip;
  }

  /** Where, 1-based. */
  public int column() {
    return column;
  }
}
