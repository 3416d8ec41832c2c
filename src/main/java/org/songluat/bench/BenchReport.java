package org.songluat.bench;

import java.util.List;

/**
 * What was measured, bare Lucene and SongLuat in the same run.
 *
 * @param queries how many queries a round asks
 * @param rounds how often each engine was asked all of them, in turns; the median round counts
 * @param heapMb what the program holds after a collection, with both indexes open
 * @param residentMb what the process takes of the machine, -1 where the system does not tell
 */
public record BenchReport(
    int clauses,
    int queries,
    int rounds,
    List<Indexing> indexing,
    List<Searching> searching,
    double heapMb,
    double residentMb) {
  public BenchReport {
    indexing = List.copyOf(indexing);
    searching = List.copyOf(searching);
  }

  /** How an index was written by one thread, and what it takes of the disk. */
  public record Indexing(String engine, double clausesPerSecond, double megabytes) {}

  /** How an engine answered so many askers at once; times in milliseconds. */
  public record Searching(
      String engine, int askers, double p50, double p95, double p99, double perSecond) {
    public static Searching of(String engine, int askers, Load.Result result) {
      return new Searching(
          engine, askers, result.p50(), result.p95(), result.p99(), result.perSecond());
    }
  }
}
