package org.songluat.index.storage;

/**
 * The index was written by another version of SongLuat's schema; the message names the command that
 * rebuilds it.
 */
public final class IndexVersionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public IndexVersionException(String message) {
    super(message);
  }
}
