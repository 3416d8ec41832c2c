package org.songluat.exchange.memory;

/** A file that is no translation memory, or one too large. */
public final class TmxFormatException extends RuntimeException {
  private static final long serialVersionUID = 1;

  TmxFormatException(String message) {
    super(message);
  }
}
