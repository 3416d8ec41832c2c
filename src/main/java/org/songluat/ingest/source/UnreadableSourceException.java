package org.songluat.ingest.source;

/**
 * A file that cannot be read at all; the others of its run can. The message is one line: the file,
 * what is wrong with it, what to do.
 */
public final class UnreadableSourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final String fault;

  /** The fault is a clause that begins small: what is wrong; what to do. */
  public UnreadableSourceException(String file, String fault) {
    super(file + ": " + fault);
    this.file = file;
    this.fault = fault;
  }

  public UnreadableSourceException(String file, String fault, Throwable cause) {
    super(file + ": " + fault, cause);
    this.file = file;
    this.fault = fault;
  }

  /** What the file is called in the message. */
  public String file() {
    return file;
  }

  /** The message without the file's name. */
  public String fault() {
    return fault;
  }
}
