package org.songluat.index;

import java.io.IOException;
import java.util.List;
import org.songluat.law.relation.Relation;

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

  /** Sets how a work refers to others, instead of what was known of it. */
  void putRelations(String work, List<Relation> relations) throws IOException;

  /** Removes a work, its beads and its relations. */
  void removeWork(String id) throws IOException;

  void commit() throws IOException;

  @Override
  void close() throws IOException;
}
