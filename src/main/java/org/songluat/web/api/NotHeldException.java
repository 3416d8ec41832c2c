package org.songluat.web.api;

/** An address names something that the index does not hold. */
public final class NotHeldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private NotHeldException(String message) {
    super(message);
  }

  static NotHeldException work(String id) {
    return new NotHeldException("No work here has the id '" + id + "'");
  }

  /** A version in a language that no work has. */
  public static NotHeldException version(String work, String code) {
    return new NotHeldException(
        "A version of " + work + " must be in vie or eng, there is none in '" + code + "'");
  }

  public static NotHeldException clause(String id) {
    return new NotHeldException("No clause here has the id '" + id + "'");
  }

  static NotHeldException finding(String work, String key) {
    return new NotHeldException("No finding in " + work + " has the key '" + key + "'");
  }

  static NotHeldException acceptance(String work, String key) {
    return new NotHeldException("No accepted finding of " + work + " has the key '" + key + "'");
  }

  static NotHeldException bead(String work, String number, int total) {
    return new NotHeldException(
        "The beads of "
            + work
            + " are numbered from 1 to "
            + total
            + ", there is no '"
            + number
            + "'");
  }
}
