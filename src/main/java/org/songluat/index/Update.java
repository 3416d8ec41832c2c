package org.songluat.index;

import java.io.IOException;
import java.util.List;

/**
 * Changes to the index that become visible together at {@link #commit()}; closing drops what was
 * not committed.
 */
public interface Update extends AutoCloseable {
  /** Adds a source or replaces the one of the same path. */
  void putSource(StoredSource source) throws IOException;

  void removeSource(String path) throws IOException;

  /**
   * Adds a work with its beads in reading order, or replaces the one of the same id with all its
   * beads.
   */
  void putWork(StoredWork work, List<BeadRecord> beads) throws IOException;

  /** Removes a work and its beads. */
  void removeWork(String id) throws IOException;

  void commit() throws IOException;

  @Override
  void close() throws IOException;
}
