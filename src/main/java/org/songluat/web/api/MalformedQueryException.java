package org.songluat.web.api;

import org.songluat.search.Rejected;

/** A query cannot be read as one. */
public final class MalformedQueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int column;

  MalformedQueryException(Rejected rejected) {
    super(rejected.message());
    this.column = rejected.column();
  }

  /** Where, 1-based in UTF-16 units. */
  public int column() {
    return column;
  }
}
