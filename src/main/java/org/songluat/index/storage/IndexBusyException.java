package org.songluat.index.storage;

import org.jspecify.annotations.Nullable;

/** Another update is open, in this process or another. */
public final class IndexBusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public IndexBusyException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
