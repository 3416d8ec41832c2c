package org.songluat.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.songluat.align.Aligner;
import org.songluat.align.correction.CorrectionFolder;
import org.songluat.align.lesson.Lesson;
import org.songluat.align.words.Lexicon;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.StoredWork;
import org.songluat.ingest.DocumentReader;
import org.songluat.ingest.child.ChildReader;
import org.songluat.ingest.source.OcrLimits;
import org.songluat.ingest.source.ProcessLimits;
import org.songluat.ingest.source.ReadLimits;
import org.songluat.ingest.source.SourcePath;
import org.songluat.law.Outline;
import org.songluat.pipeline.Ingester;
import org.songluat.pipeline.Stages;
import org.songluat.pipeline.report.FileReport;
import org.songluat.pipeline.report.IngestOptions;
import org.songluat.structure.WorkParser;
import org.songluat.text.SourceText;

/** One ingest of broken files, and what came of it. Pictures of pages are not recognised. */
final class FuzzRun {
  private static final int SECONDS = 60;

  private final List<Seeds.Seed> seeds;
  private final Path folder;
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private Duration longest = Duration.ZERO;
  private String slowest = "";

  FuzzRun(List<Seeds.Seed> seeds, Path folder) {
    this.seeds = seeds;
    this.folder = folder;
  }

  /** What became of the files: {@code added}, {@code updated}, or the fault, and how often. */
  Map<String, Integer> outcomes() {
    return outcomes;
  }

  /** Writes that many broken files, all decided by the seed, and ingests them. */
  void ingest(int files, long seed) throws IOException {
    Path broken = Files.createDirectories(folder.resolve("broken-" + seed));
    Random random = new Random(seed);
    for (int i = 0; i < files; i++) {
      Seeds.Seed one = seeds.get(i % seeds.size());
      byte[] other = seeds.get(random.nextInt(seeds.size())).content();
      byte[] content = new Mutation(random.nextLong()).of(one.content(), other);
      Files.write(broken.resolve(String.format(Locale.ROOT, "%05d.%s", i, one.suffix())), content);
    }
    ReadLimits limits =
        ReadLimits.DEFAULT
            .with(OcrLimits.DEFAULT.off())
            .with(new ProcessLimits(512, SECONDS, SECONDS, 1000));
    try (LegalIndex index = LuceneIndex.open(folder.resolve("index"));
        DocumentReader reader = new Timed(new ChildReader(limits, 1))) {
      new Ingester(index, stages(reader))
          .ingest(List.of(broken), IngestOptions.from(folder), this::done);
    }
  }

  /** Opens the index again and reads every bead of it; the number of them. */
  int beads() throws IOException {
    int beads = 0;
    try (LegalIndex index = LuceneIndex.open(folder.resolve("index"))) {
      for (StoredWork work : index.works()) {
        int held = index.beads(work.id()).size();
        if (held != work.beads()) {
          throw new IllegalStateException(work.id() + " has " + held + " of " + work.beads());
        }
        beads += held;
      }
    }
    return beads;
  }

  private static Stages stages(DocumentReader reader) {
    Aligner aligner = new Aligner(Lexicon.EMPTY);
    Stages.Pairer pairer =
        new Stages.Pairer() {
          @Override
          public double score(Outline vi, Outline en) {
            return 0;
          }

          @Override
          public double threshold() {
            return 1;
          }
        };
    CorrectionFolder none = new CorrectionFolder(Path.of("no corrections"));
    return new Stages(
        reader, new WorkParser()::parse, pairer, aligner::align, beads -> Lesson.NONE, none);
  }

  /** Reads as another reader does, and notes which file took longest. */
  private final class Timed implements DocumentReader {
    private final DocumentReader own;

    Timed(DocumentReader own) {
      this.own = own;
    }

    @Override
    public SourceText read(SourcePath path) throws IOException {
      long start = System.nanoTime();
      try {
        return own.read(path);
      } finally {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (took.compareTo(longest) > 0) {
          longest = took;
          slowest = path.name();
        }
      }
    }

    @Override
    public Optional<List<String>> documents(SourcePath path) throws IOException {
      return own.documents(path);
    }

    @Override
    public String digest(SourcePath document) throws IOException {
      return own.digest(document);
    }

    @Override
    public Duration patience(Duration usual) {
      return own.patience(usual);
    }

    @Override
    public void close() {
      own.close();
    }
  }

  private void done(FileReport report) {
    String error = report.error();
    outcomes.merge(error == null ? report.status().code() : kind(error), 1, Integer::sum);
  }

  /** A fault without its numbers and names. */
  private static String kind(String error) {
    return error.replaceAll("0x[0-9A-F]+|[0-9]+", "N").replaceAll("'.*'", "'…'");
  }

  @Override
  public String toString() {
    StringBuilder told = new StringBuilder();
    outcomes.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(
            e -> told.append(String.format(Locale.ROOT, "%7d  %s%n", e.getValue(), e.getKey())));
    return told + "longest: " + longest.toMillis() + " ms, " + slowest;
  }
}
