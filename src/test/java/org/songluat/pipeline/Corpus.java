package org.songluat.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.songluat.index.LegalIndex;
import org.songluat.index.SourceEntry;
import org.songluat.index.StoredWork;
import org.songluat.law.Finding;
import org.songluat.pipeline.report.FileReport;
import org.songluat.pipeline.report.IngestListener;
import org.songluat.pipeline.report.IngestOptions;
import org.songluat.pipeline.report.IngestSummary;

/** A folder of toy texts, an index, and what an ingest of the folder told. */
final class Corpus {
  static final String VI_NUMBERED = "number 52-NQ/TW\ntitle vi Kinh tế số\nvi: Tăng 7 và 20 phần\n";
  static final String EN_NUMBERED = "number 52-NQ/TW\ntitle en Digital\nen: Grow 7 and 20 parts\n";
  static final String EN_BARE = "title en Digital\nen: Grow 7 and 20 parts\n";
  static final String VI_BARE = "title vi Kinh tế số\nvi: Tăng 7 và 20 phần\n";

  final Path folder;
  final LegalIndex index;
  final List<FileReport> reports = new ArrayList<>();
  final List<String> removed = new ArrayList<>();
  IngestOptions options;
  Stages stages = ToyStages.STAGES;

  Corpus(Path folder, LegalIndex index) {
    this.folder = folder;
    this.index = index;
    this.options = IngestOptions.from(folder);
  }

  Corpus write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  Corpus delete(String name) throws IOException {
    Files.delete(folder.resolve(name));
    return this;
  }

  void impatient() {
    options = new IngestOptions(folder, null, false, options.batch(), Duration.ofSeconds(1));
  }

  IngestSummary ingest() throws IOException {
    return ingest(folder);
  }

  IngestSummary ingest(Path... paths) throws IOException {
    return ingest(IngestInput.of(List.of(paths)));
  }

  IngestSummary ingest(IngestInput input) throws IOException {
    reports.clear();
    removed.clear();
    IngestListener listener =
        new IngestListener() {
          @Override
          public void done(FileReport report) {
            reports.add(report);
          }

          @Override
          public void removed(String path) {
            removed.add(path);
          }
        };
    return new Ingester(index, stages).ingest(input, options, listener);
  }

  /** Each file and its work: {@code a.txt -> 52-nq-tw}. */
  List<String> homes() throws IOException {
    return index.sources().stream().map(this::home).toList();
  }

  private String home(SourceEntry entry) {
    return Path.of(entry.path()).getFileName() + " -> " + entry.work();
  }

  /** Each work with its clauses: {@code 52-nq-tw vi=1 en=1 beads=1}. */
  List<String> works() throws IOException {
    return index.works().stream().map(Corpus::line).toList();
  }

  private static String line(StoredWork w) {
    return w.id() + " vi=" + w.viClauses() + " en=" + w.enClauses() + " beads=" + w.beads();
  }

  /** What each file became: {@code a.txt added 52-nq-tw}. */
  List<String> told() {
    return reports.stream().map(r -> r.path() + " " + r.status().code() + " " + r.work()).toList();
  }

  List<String> findings(String work) throws IOException {
    return index.work(work).orElseThrow().findings().stream().map(Finding::message).toList();
  }
}
