package org.songluat.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.songluat.align.learned.Learned;
import org.songluat.index.learned.TaughtSource;
import org.songluat.index.storage.IndexBusyException;
import org.songluat.index.vocabulary.Vocabulary;
import org.songluat.law.relation.Referrals;
import org.songluat.law.relation.Relation;

/**
 * The store of works, beads and sources: Lucene in a folder, or a cluster. Reads see the last
 * commit; one {@link Update} writes at a time, in this process or another. Safe for use by many
 * threads.
 */
public interface LegalIndex extends AutoCloseable {
  IndexStatus status() throws IOException;

  FoundPage find(BeadQuery query) throws IOException;

  /** All works, ordered by id. */
  List<StoredWork> works() throws IOException;

  Optional<StoredWork> work(String id) throws IOException;

  /** A work's beads in reading order; empty where the work is unknown. */
  List<BeadRecord> beads(String workId) throws IOException;

  /** The bead that holds the clause. */
  Optional<BeadRecord> beadOf(String clauseId) throws IOException;

  /** How a work refers to others, in the order of its text. */
  List<Relation> relations(String workId) throws IOException;

  /**
   * How other works refer to one.
   *
   * @param targets all that they may tell it by, as {@link Relation#target()} has it
   * @param most how many works are told at most; all are counted
   */
  Referrals referrals(Relation.Kind kind, Set<String> targets, int most) throws IOException;

  List<SourceEntry> sources() throws IOException;

  Optional<StoredSource> source(String path) throws IOException;

  /**
   * Terms of the index's own vocabulary that begin so, the most frequent first; accents may be
   * missing.
   */
  List<String> complete(String beginning, int most) throws IOException;

  /** What the works and other texts have taught of words and phrases; always the last commit's. */
  Learned learned();

  /** The texts that were learned from without being made searchable. */
  List<TaughtSource> taught() throws IOException;

  /** What is made of one state of the vocabulary, which is not to be kept. */
  <T> T vocabulary(Vocabulary.Use<T> use) throws IOException;

  /** Many updates that belong together. */
  @FunctionalInterface
  interface Run<T> {
    T run() throws IOException;
  }

  /**
   * Runs while other runs are kept away; throws {@link IndexBusyException}, with the name of the
   * other, where one is under way. Single updates of others, such as a correction, are let in
   * between.
   */
  default <T> T alone(Run<T> run) throws IOException {
    return run.run();
  }

  /** Begins to write; throws {@link IndexBusyException} while another update is open. */
  Update update() throws IOException;

  /** Makes what was committed since visible to reads, whoever committed it. */
  void refresh() throws IOException;

  @Override
  void close() throws IOException;
}
