package org.songluat.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.songluat.web.Comparer.IncomparableException;
import org.songluat.web.Comparer.Progress;
import org.songluat.web.Comparer.Reason;
import org.songluat.web.Comparer.Stage;
import org.songluat.web.page.compare.Compared;

/**
 * A comparison under way in a thread of its own, so that it can be stopped when it takes too long
 * or nobody waits for it any more.
 */
final class Comparing {
  private final FutureTask<Compared> task;
  private final long end;
  private volatile Stage stage = Stage.READING;

  /** What is compared; it tells how far it is. */
  @FunctionalInterface
  interface Work {
    Compared compared(Progress progress) throws IOException;
  }

  private Comparing(Work work, Duration patience) {
    Callable<Compared> whole = () -> work.compared(at -> stage = at);
    this.task = new FutureTask<>(whole);
    this.end = System.nanoTime() + patience.toNanos();
  }

  /**
   * Begins.
   *
   * @param ended is run when the thread ends, however that comes
   */
  static Comparing start(Work work, Duration patience, Runnable ended) {
    Comparing comparing = new Comparing(work, patience);
    Runnable whole =
        () -> {
          try {
            comparing.task.run();
          } finally {
            ended.run();
          }
        };
    Thread.ofPlatform().name("songluat-compare-", 0).daemon().start(whole);
    return comparing;
  }

  Stage stage() {
    return stage;
  }

  /** Ends it; whoever waits for it is told nothing more. */
  void stop() {
    task.cancel(true);
  }

  /** What comes of it, waited for until it may take no longer. */
  Compared whole() throws IOException {
    Compared compared = null;
    while (compared == null) {
      compared = within(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
    }
    return compared;
  }

  /**
   * What comes of it, null where that is not known yet after so long.
   *
   * @throws IncomparableException where nothing comes of it
   */
  @Nullable Compared within(Duration wait) throws IOException {
    try {
      return task.get(wait.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      if (System.nanoTime() >= end) {
        stop();
        throw new IncomparableException(Reason.SLOW, "The comparison took too long");
      }
      return null;
    } catch (InterruptedException e) {
      stop();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The comparison was interrupted");
    } catch (CancellationException e) {
      throw new IncomparableException(Reason.SLOW, "The comparison was stopped");
    } catch (ExecutionException e) {
      throw fault(e.getCause());
    }
  }

  private static RuntimeException fault(@Nullable Throwable cause) throws IOException {
    return switch (cause) {
      case IOException e -> throw e;
      case RuntimeException e -> e;
      case Error e -> throw e;
      case null, default -> new IllegalStateException(cause);
    };
  }
}
