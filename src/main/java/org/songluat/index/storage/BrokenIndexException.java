package org.songluat.index.storage;

/** An index whose bytes cannot be read. The message says how it is built anew. */
public final class BrokenIndexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BrokenIndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
