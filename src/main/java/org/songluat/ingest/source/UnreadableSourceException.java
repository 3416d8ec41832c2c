package org.songluat.ingest.source;

/**
 * A file that cannot be read at all; the others of its run can. The message is one line: the file,
 * what is wrong with it, what to do.
 */
public final class UnreadableSourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String fault;

  UnreadableSourceException(String file, String fault) {
    super(file + ": " + fault);
    this.fault = fault;
  }

  UnreadableSourceException(String file, String fault, Throwable cause) {
    super(file + ": " + fault, cause);
    this.fault = fault;
  }

  /** The message without the file's name. */
  public String fault() {
    return fault;
  }
}
