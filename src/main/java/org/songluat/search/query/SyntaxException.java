package org.songluat.search.query;

/** A query that the grammar does not have. */
public final class SyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int column;

  SyntaxException(String message, int offset) {
    super(message);
    this.column = offset + 1;
  }

  /** Where, 1-based. */
  public int column() {
    return column;
  }
}
