package org.songluat.pipeline.verify;

import java.util.Locale;

/**
 * Something that is not as it should be.
 *
 * @param place the work's id, the source's path, or the folder of the index
 * @param message what is wrong, in one clause
 */
public record Fault(Kind kind, String place, String message) {
  /** Where it is wrong, which tells how it is mended. */
  public enum Kind {
    /** Bytes of the index cannot be read: all of it is built anew. */
    STORAGE,
    /** The beads of a work are not those of its sources: the work is built anew. */
    WORK,
    /** The index is behind the files, or a file cannot be read: an ingest brings it up to date. */
    FILE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
