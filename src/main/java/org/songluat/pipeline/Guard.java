package org.songluat.pipeline;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songluat.ingest.source.UnreadableSourceException;

/**
 * Runs a stage on one file or work in a thread of its own, so that neither its failure nor its
 * endless loop becomes that of the whole run.
 */
final class Guard implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
  private static final int LONGEST = 300;

  private final Duration patience;
  private ExecutorService worker = worker();

  /** What became of a stage. */
  sealed interface Outcome<T> {}

  /** It gave a value. */
  record Done<T>(T value) implements Outcome<T> {}

  /** It gave none; the words say why and what to do, without naming the file. */
  record Failed<T>(String error) implements Outcome<T> {}

  Guard(Duration patience) {
    this.patience = patience;
  }

  <T> Outcome<T> call(Callable<T> stage) throws IOException {
    return call(stage, UnaryOperator.identity());
  }

  /** The same for a stage that asks for more than the usual time. */
  <T> Outcome<T> call(Callable<T> stage, UnaryOperator<Duration> asked) throws IOException {
    Duration limit = asked.apply(patience);
    Future<T> running = worker.submit(stage);
    try {
      return new Done<>(running.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException e) {
      LOG.debug("A stage failed", e.getCause());
      return new Failed<>(describe(e.getCause()));
    } catch (TimeoutException e) {
      abandon();
      return new Failed<>("took more than " + limit.toSeconds() + " s. Split the file");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      abandon();
      throw new InterruptedIOException("The ingest was interrupted");
    }
  }

  /** Leaves a thread that does not end to itself; it is a daemon. */
  private void abandon() {
    worker.shutdownNow();
    worker = worker();
  }

  private static ExecutorService worker() {
    return Executors.newSingleThreadExecutor(
        Thread.ofPlatform().name("songluat-stage-", 0).daemon().factory());
  }

  private static String describe(Throwable cause) {
    return switch (cause) {
      case UnreadableSourceException e -> e.fault();
      case NoSuchFileException e -> "is gone. Ingest its folder again";
      case AccessDeniedException e -> "may not be read. Check its permissions";
      case IOException e -> "cannot be read (" + line(e.getMessage()) + "). Check the disk";
      case StackOverflowError e -> "is nested too deeply. Split the file";
      case OutOfMemoryError e -> "needs more memory than there is. Split the file";
      default -> "met a fault of SongLuat (" + line(cause.toString()) + "). Please report it";
    };
  }

  private static String line(@Nullable String message) {
    String line = message == null ? "no reason given" : message.replaceAll("\\s+", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
