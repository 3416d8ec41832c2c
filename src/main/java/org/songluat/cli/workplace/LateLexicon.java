package org.songluat.cli.workplace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.songluat.align.words.Lexicon;

/** A lexicon that is read when it is first asked: a server that explains nothing reads none. */
final class LateLexicon implements Lexicon {
  private final Source source;
  private final ReentrantLock lock = new ReentrantLock();
  private final AtomicBoolean begun = new AtomicBoolean();
  private volatile @Nullable Lexicon read;

  /** Where it is read from. */
  interface Source {
    Lexicon read() throws IOException;
  }

  LateLexicon(Source source) {
    this.source = source;
  }

  @Override
  public Known among(List<String> vi, List<String> en) {
    return lexicon().among(vi, en);
  }

  /** Whether it has been read; where it has not, it is read meanwhile by another thread. */
  boolean ready() {
    if (read == null && begun.compareAndSet(false, true)) {
      Thread.ofVirtual().name("lexicon").start(this::lexicon);
    }
    return read != null;
  }

  private Lexicon lexicon() {
    lock.lock();
    try {
      Lexicon lexicon = read;
      if (lexicon == null) {
        lexicon = source.read();
        read = lexicon;
      }
      return lexicon;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lock.unlock();
    }
  }
}
