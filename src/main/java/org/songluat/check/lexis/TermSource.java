package org.songluat.check.lexis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Terms that are read when they are first needed, and held. Safe for use by many threads. */
public final class TermSource {
  private final Reader reader;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable TermBank read;

  /** Where they are read from. */
  @FunctionalInterface
  public interface Reader {
    TermBank read() throws IOException;
  }

  public TermSource(Reader reader) {
    this.reader = reader;
  }

  public TermBank bank() {
    lock.lock();
    try {
      TermBank bank = read == null ? reader.read() : read;
      read = bank;
      return bank;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lock.unlock();
    }
  }
}
