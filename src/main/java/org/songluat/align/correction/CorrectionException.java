package org.songluat.align.correction;

/** What a person wants cannot be done to the beads as they are; the message says why. */
public final class CorrectionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CorrectionException(String message) {
    super(message);
  }
}
