package org.songluat.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.songluat.bench.BareLucene;
import org.songluat.bench.Bench;
import org.songluat.bench.BenchReport;
import org.songluat.bench.Engine;
import org.songluat.bench.QueryMix;
import org.songluat.bench.SameQuery;
import org.songluat.bench.SongLuatEngine;
import org.songluat.bench.Works;
import org.songluat.cli.workplace.CommandException;
import org.songluat.cli.workplace.ExitCode;
import org.songluat.cli.workplace.Workplace;
import org.songluat.index.LegalIndex;
import org.songluat.ingest.SourceReader;
import org.songluat.web.WebApp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures indexing and search beside bare Lucene. */
@Command(
    name = "bench",
    description = {
      "Measures indexing and search beside bare Lucene, on the same texts and in the same run.",
      "Reads plain texts of your own, one work a file, into indexes in a folder that is removed"
          + " afterwards. For figures that can be compared let the machine do nothing else."
    })
public final class BenchCommand implements Callable<Integer> {
  private static final int MOST_TIMES = 100;
  private static final int DRAWN = 2000;
  private static final int[] ASKERS = {1, 8};

  private final Workplace workplace;

  @Parameters(
      paramLabel = "TEXTS",
      description = "A folder of plain texts in UTF-8; the folders in it are read too.")
  private String texts = "";

  @Option(
      names = "--times",
      defaultValue = "1",
      description =
          "How often the texts are indexed, each time with other figures (default:"
              + " ${DEFAULT-VALUE}).")
  private int times;

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description =
          "Queries, a line each: the query, or its kind, a tab and the query. Without it "
              + DRAWN
              + " are drawn from the texts, always the same.")
  private @Nullable String queries;

  @Option(
      names = "--rounds",
      defaultValue = "3",
      description =
          "How often all queries are asked; the median counts (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  public BenchCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (times < 1 || times > MOST_TIMES) {
      throw CommandException.usage("--times must be 1.." + MOST_TIMES + ", got " + times);
    }
    if (rounds < 1 || rounds > MOST_TIMES) {
      throw CommandException.usage("--rounds must be 1.." + MOST_TIMES + ", got " + rounds);
    }
    Works works = works();
    List<String> mix = mix(works);
    Path folder = Files.createTempDirectory("songluat-bench-");
    try {
      BenchReport report = report(works, mix, folder);
      if (json) {
        workplace.console().json(report);
      } else {
        new BenchPrinter(workplace.console().out()).print(report);
      }
    } finally {
      remove(folder);
    }
    return ExitCode.DONE;
  }

  private Works works() throws IOException {
    Path folder = workplace.directory().resolve(texts);
    if (!Files.isDirectory(folder)) {
      throw CommandException.usage("TEXTS must be a folder, got " + texts);
    }
    Works works = new Works();
    SourceReader reader = new SourceReader(Workplace.LIMITS);
    workplace.console().say("reading " + texts);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String name = String.valueOf(file.getFileName()).replaceAll("\\.txt$", "");
        works.add(workplace.outline(reader.read(file)), name);
      }
    }
    if (works.beads() == 0) {
      throw CommandException.failed(
          texts + ": must hold texts, no clause was found in a .txt file");
    }
    return works;
  }

  private List<String> mix(Works works) throws IOException {
    if (queries == null) {
      return QueryMix.drawn(works.works(), DRAWN, 1);
    }
    Path file = workplace.directory().resolve(queries);
    return QueryMix.of(Files.readAllLines(file));
  }

  private BenchReport report(Works works, List<String> mix, Path folder)
      throws IOException, InterruptedException {
    Bench bench = new Bench(works, times, workplace.console()::say);
    Path bare = folder.resolve("bare");
    Path ours = folder.resolve("songluat");
    bench.write(bare, ours);
    try (LegalIndex index = workplace.open(ours);
        BareLucene lucene = BareLucene.open(bare);
        SameQuery same = new SameQuery(ours, index, workplace::searcher)) {
      WebApp server = workplace.webApp(index, null);
      server.start("127.0.0.1", 0);
      try (HttpEngine http = new HttpEngine(server.port(), ASKERS[ASKERS.length - 1])) {
        Map<String, Engine> engines = new LinkedHashMap<>();
        engines.put("bare Lucene, in process", lucene);
        engines.put("Lucene, the same queries", same);
        engines.put("SongLuat, in process", new SongLuatEngine(workplace.searcher(index)));
        engines.put("SongLuat, over HTTP", http);
        return bench.ask(engines, mix, ASKERS, rounds);
      } finally {
        server.stop();
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
