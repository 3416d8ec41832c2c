package org.songluat.align.words;

import java.util.concurrent.CancellationException;

/** Ends an alignment that nobody waits for any more: long loops ask it once a row. */
public final class Interruption {
  private Interruption() {}

  /**
   * Goes on unless the thread was interrupted.
   *
   * @throws CancellationException where it was
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("The alignment was stopped");
    }
  }
}
