package org.songluat.index;

import java.io.IOException;
import java.util.List;
import org.songluat.align.lesson.Lesson;
import org.songluat.index.learned.TaughtSource;
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

  /** Sets what a work's beads teach of words and phrases, instead of what they have taught. */
  void putLesson(String work, Lesson lesson) throws IOException;

  /** Sets what a text teaches that is not in the index, instead of what it has taught. */
  void putLesson(TaughtSource source, Lesson lesson) throws IOException;

  /** Removes a work, its beads, its relations and its lesson. */
  void removeWork(String id) throws IOException;

  void commit() throws IOException;

  @Override
  void close() throws IOException;
}
