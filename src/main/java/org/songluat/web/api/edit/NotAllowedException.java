package org.songluat.web.api.edit;

/** A request wants to change something and may not. */
public final class NotAllowedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  private NotAllowedException(int status, String message) {
    super(message);
    this.status = status;
  }

  static NotAllowedException off() {
    return new NotAllowedException(
        403,
        "Corrections are off: start the server with --token-file FILE, or with the token in the"
            + " environment variable SONGLUAT_TOKEN");
  }

  static NotAllowedException unknown() {
    return new NotAllowedException(
        401, "Corrections need the header 'Authorization: Bearer' with the server's token");
  }

  public int status() {
    return status;
  }
}
