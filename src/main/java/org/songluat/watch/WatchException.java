package org.songluat.watch;

/** A watch cannot be kept or read; the message is the whole line to say. */
public final class WatchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WatchException(String message) {
    super(message);
  }
}
