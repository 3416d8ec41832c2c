package org.songluat.ingest.child;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.songluat.ingest.source.ProcessLimits;

/** The time by which a child must have answered; it is killed then. Used by one thread. */
final class Deadline implements AutoCloseable {
  private final ScheduledExecutorService clock;
  private final Runnable kill;
  private final long start = System.nanoTime();
  private final long most;
  private long end;
  private Future<?> killing;

  /** Begins to run. */
  Deadline(ScheduledExecutorService clock, ProcessLimits limits, Runnable kill) {
    this.clock = clock;
    this.kill = kill;
    this.most = start + TimeUnit.SECONDS.toNanos(limits.mostSeconds());
    this.end = start + TimeUnit.SECONDS.toNanos(limits.seconds());
    this.killing = clock.schedule(kill, end - start, TimeUnit.NANOSECONDS);
  }

  /** Puts the end off until the seconds from now are over, if that is later and not too late. */
  void extend(int seconds) {
    long now = System.nanoTime();
    long asked = now + Math.min(TimeUnit.SECONDS.toNanos(seconds), most - now);
    if (asked - end > 0 && killing.cancel(false)) {
      end = asked;
      killing = clock.schedule(kill, end - now, TimeUnit.NANOSECONDS);
    }
  }

  boolean passed() {
    return System.nanoTime() - end >= 0;
  }

  /** How long it was in all. */
  long seconds() {
    return TimeUnit.NANOSECONDS.toSeconds(end - start);
  }

  @Override
  public void close() {
    killing.cancel(false);
  }
}
