package org.songluat.web.api;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.songluat.align.Bitext;
import org.songluat.align.explain.Crossing;
import org.songluat.align.explain.Explainer;
import org.songluat.align.words.Lexicon;

/**
 * What explains the beads of works. Learning a work's words takes a second where it is long, so
 * that the works asked for last are kept until the index changes, and their crossings, of which
 * there are few, much longer. One work is learned at a time.
 */
final class Explainers {
  private static final int MOST_EXPLAINERS = 6;
  private static final int MOST_CROSSINGS = 5_000;

  private final Lexicon lexicon;
  private final ReentrantLock lock = new ReentrantLock();
  private final Kept<Explainer> explainers = new Kept<>(MOST_EXPLAINERS);
  private final Kept<List<Crossing>> crossings = new Kept<>(MOST_CROSSINGS);

  /** Where a work's beads are read if they are needed. */
  interface Source {
    Bitext bitext() throws IOException;
  }

  Explainers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Explains the beads of the work of that id.
   *
   * @param committed when the index got its present content
   */
  Explainer explainer(String id, Instant committed, Source source) throws IOException {
    lock.lock();
    try {
      Explainer explainer = explainers.get(id, committed);
      return explainer != null ? explainer : learned(id, committed, source);
    } finally {
      lock.unlock();
    }
  }

  /** The crossings of the work of that id. */
  List<Crossing> crossings(String id, Instant committed, Source source) throws IOException {
    lock.lock();
    try {
      List<Crossing> found = crossings.get(id, committed);
      if (found == null) {
        found = explainer(id, committed, source).crossings();
        crossings.put(id, committed, found);
      }
      return found;
    } finally {
      lock.unlock();
    }
  }

  private Explainer learned(String id, Instant committed, Source source) throws IOException {
    Explainer learned = Explainer.of(lexicon, source.bitext());
    explainers.put(id, committed, learned);
    return learned;
  }
}
