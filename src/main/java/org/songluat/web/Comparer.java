package org.songluat.web;

import java.io.IOException;
import org.songluat.align.Bitext;

/** Aligns two texts that a visitor gives, and keeps nothing of them. */
@FunctionalInterface
public interface Comparer {
  /** A text as it was given: what it is called, and its bytes. */
  record Given(String name, byte[] content) {}

  /**
   * Aligns them, whichever of them is Vietnamese.
   *
   * @throws IncomparableException where that cannot be done; the message says why, to a visitor
   */
  Bitext compare(Given one, Given other) throws IOException;

  /** Two texts that cannot be compared. */
  final class IncomparableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IncomparableException(String message) {
      super(message);
    }
  }
}
