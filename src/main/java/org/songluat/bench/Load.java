package org.songluat.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks an engine a list of queries, each asker the next as soon as it has an answer. */
public final class Load {
  private final List<String> queries;

  public Load(List<String> queries) {
    if (queries.isEmpty()) {
      throw new IllegalArgumentException("A load must have at least one query");
    }
    this.queries = List.copyOf(queries);
  }

  /**
   * How it went.
   *
   * @param p50 half of the answers came within so many milliseconds
   * @param perSecond answers a second
   */
  public record Result(double p50, double p95, double p99, double perSecond) {
    static Result of(long[] nanos, long took) {
      long[] sorted = nanos.clone();
      Arrays.sort(sorted);
      return new Result(
          millis(sorted, 0.50),
          millis(sorted, 0.95),
          millis(sorted, 0.99),
          sorted.length * 1e9 / took);
    }

    private static double millis(long[] sorted, double share) {
      int at = (int) Math.ceil(share * sorted.length) - 1;
      return sorted[Math.max(0, at)] / 1e6;
    }

    /** The one with the median of the median times. */
    public static Result median(List<Result> results) {
      List<Result> sorted =
          results.stream().sorted((a, b) -> Double.compare(a.p50, b.p50)).toList();
      return sorted.get(sorted.size() / 2);
    }
  }

  /** Asks all queries once, by so many askers at once. */
  public Result run(Engine engine, int askers) throws IOException, InterruptedException {
    long[] nanos = new long[queries.size()];
    AtomicInteger next = new AtomicInteger();
    Callable<Void> asker =
        () -> {
          for (int k = next.getAndIncrement(); k < nanos.length; k = next.getAndIncrement()) {
            long before = System.nanoTime();
            engine.ask(queries.get(k));
            nanos[k] = System.nanoTime() - before;
          }
          return null;
        };
    long before = System.nanoTime();
    try (ExecutorService pool = Executors.newFixedThreadPool(askers)) {
      List<Future<Void>> running = new ArrayList<>();
      for (int k = 0; k < askers; k++) {
        running.add(pool.submit(asker));
      }
      for (Future<Void> one : running) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IOException("A query could not be asked: " + e.getCause().getMessage(), e);
    }
    return Result.of(nanos, System.nanoTime() - before);
  }
}
