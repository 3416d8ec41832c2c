package org.songluat.exchange.lines;

/** A file that does not hold clauses as JSON Lines. */
public final class LinesFormatException extends RuntimeException {
  private static final long serialVersionUID = 1;

  LinesFormatException(String message, Exception cause) {
    super(message, cause);
  }
}
