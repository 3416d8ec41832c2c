package org.songluat.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One run: writes two indexes, asks the engines over them in turns. */
public final class Bench {
  private static final double MEGABYTE = 1 << 20;

  private final Works works;
  private final int times;
  private final Consumer<String> progress;
  private final List<BenchReport.Indexing> indexing = new ArrayList<>();

  /**
   * @param times how often the works are written, each time with other figures
   * @param progress is told what is done next
   */
  public Bench(Works works, int times, Consumer<String> progress) {
    this.works = works;
    this.times = times;
    this.progress = progress;
  }

  /** Writes all works somewhere. */
  private interface Writing {
    void write(Path folder, Works works, int times) throws IOException;
  }

  /** Writes the works by bare Lucene and by SongLuat into two new folders. */
  public void write(Path bare, Path songluat) throws IOException {
    write("bare Lucene", BareLucene::write, bare);
    write("SongLuat", SongLuatEngine::write, songluat);
  }

  private void write(String engine, Writing writing, Path folder) throws IOException {
    progress.accept("indexing " + clauses() + " clauses by " + engine);
    long before = System.nanoTime();
    writing.write(folder, works, times);
    double seconds = (System.nanoTime() - before) / 1e9;
    indexing.add(new BenchReport.Indexing(engine, clauses() / seconds, bytes(folder) / MEGABYTE));
  }

  private int clauses() {
    return Math.multiplyExact(works.beads(), times);
  }

  private static long bytes(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  /**
   * Asks each engine all queries by each number of askers, once to warm up and then so many rounds
   * in turns.
   */
  public BenchReport ask(
      Map<String, Engine> engines, List<String> queries, int[] askers, int rounds)
      throws IOException, InterruptedException {
    Load load = new Load(queries);
    List<BenchReport.Searching> searching = new ArrayList<>();
    for (int many : askers) {
      Map<String, List<Load.Result>> results = new LinkedHashMap<>();
      for (int round = 0; round <= rounds; round++) {
        for (Map.Entry<String, Engine> engine : engines.entrySet()) {
          progress.accept(told(engine.getKey(), many, round, rounds));
          Load.Result result = load.run(engine.getValue(), many);
          if (round > 0) {
            results.computeIfAbsent(engine.getKey(), name -> new ArrayList<>()).add(result);
          }
        }
      }
      results.forEach((name, all) ->
          searching.add(BenchReport.Searching.of(name, many, Load.Result.median(all))));
    }
    return new BenchReport(
        clauses(), queries.size(), rounds, indexing, searching, heap(), resident());
  }

  private static String told(String engine, int askers, int round, int rounds) {
    String which = round == 0 ? "warming up" : "round " + round + " of " + rounds;
    return "asking " + engine + ", " + askers + " at once: " + which;
  }

  private static double heap() {
    ManagementFactory.getMemoryMXBean().gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
  }

  private static double resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return -1;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
      }
    }
    return -1;
  }
}
