package org.songluat.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.songluat.align.correction.CorrectionFolder;
import org.songluat.index.LegalIndex;
import org.songluat.index.StoredSource;
import org.songluat.index.StoredWork;
import org.songluat.ingest.source.SourcePath;
import org.songluat.law.Finding;
import org.songluat.law.Outline;
import org.songluat.law.Version;
import org.songluat.pipeline.report.FileReport;
import org.songluat.pipeline.report.IngestListener;
import org.songluat.pipeline.report.IngestOptions;
import org.songluat.pipeline.report.IngestSummary;
import org.songluat.pipeline.report.Problem;
import org.songluat.text.Language;

/** One call of the ingester: its batches, one after the other, and what it tells of them. */
final class IngestRun {
  /** More are aligned and committed in half a minute or so, and held in memory until then. */
  private static final int MOST_CLAUSES = 10_000;

  private final LegalIndex index;
  private final FileReader reader;
  private final Cycle cycle;
  private final IngestOptions options;
  private final IngestListener listener;
  private final Shown shown;
  private final Map<FileReport.Status, Integer> counts = new EnumMap<>(FileReport.Status.class);
  private Cycle.Written corrected = new Cycle.Written();
  private int removed;

  IngestRun(
      LegalIndex index,
      FileReader reader,
      Cycle cycle,
      IngestOptions options,
      IngestListener listener) {
    this.index = index;
    this.reader = reader;
    this.cycle = cycle;
    this.options = options;
    this.listener = listener;
    this.shown = new Shown(options.base());
  }

  /** Reports sources that cannot even be come to. */
  void fail(List<Problem> problems) {
    for (Problem problem : problems) {
      report(FileReport.failed(shown.toOwner(problem.source()), problem.error()));
    }
  }

  IngestSummary over(SourceScan scan) throws IOException {
    index.refresh();
    correct();
    Set<String> gone = scan.gone(index.sources(), options.prune());
    Iterator<SourcePath> sources = scan.sources().iterator();
    while (sources.hasNext() || !gone.isEmpty()) {
      batch(sources, gone);
      gone = Set.of();
    }
    remarkOnCorrections();
    return new IngestSummary(counts, removed);
  }

  /** Works that people have corrected since, or taken corrections back of, are built anew. */
  private void correct() throws IOException {
    CorrectionFolder corrections = cycle.corrections();
    Set<String> stale = new TreeSet<>();
    for (StoredWork work : index.works()) {
      if (!corrections.read(work.id()).hash().equals(work.corrections())) {
        stale.add(work.id());
      }
    }
    if (!stale.isEmpty()) {
      corrected = cycle.rewrite(stale);
    }
  }

  /** What a person said and has no effect is told at every ingest. */
  private void remarkOnCorrections() throws IOException {
    for (String work : cycle.corrections().works()) {
      String file = CorrectionFolder.name(work);
      cycle.corrections().read(work).faults().forEach(f -> listener.remark(f + ". Correct it"));
      Optional<StoredWork> held = index.work(work);
      if (held.isEmpty()) {
        listener.remark(file + ": the index holds no such work; the corrections are kept");
      }
      held.stream()
          .flatMap(w -> w.findings().stream())
          .filter(f -> f.code().equals(Note.UNFIT))
          .forEach(f -> listener.remark(file + ": " + f.message()));
    }
  }

  /** Reads files until a commit is due: after so many files, or so much text. */
  private void batch(Iterator<SourcePath> sources, Set<String> gone) throws IOException {
    Catalogue catalogue = Catalogue.of(index);
    List<FileReader.Reading> readings = new ArrayList<>();
    List<FileReader.Fresh> fresh = new ArrayList<>();
    int clauses = 0;
    while (sources.hasNext() && readings.size() < options.batch() && clauses < MOST_CLAUSES) {
      SourcePath source = sources.next();
      listener.reading(shown.toOwner(source.name()));
      FileReader.Reading reading = reader.read(source, catalogue);
      readings.add(reading);
      if (reading instanceof FileReader.Fresh read) {
        fresh.add(read);
        clauses += clauses(read.outline());
      }
    }
    boolean nothing = fresh.isEmpty() && gone.isEmpty();
    Cycle.Written written = nothing ? new Cycle.Written() : cycle.write(fresh, gone);
    written.removed().forEach(path -> listener.removed(shown.toOwner(path)));
    removed += written.removed().size();
    for (FileReader.Reading reading : readings) {
      report(report(reading, written));
    }
  }

  private FileReport report(FileReader.Reading reading, Cycle.Written written) throws IOException {
    String path = reading.source().name();
    return switch (reading) {
      case FileReader.Broken broken -> FileReport.failed(shown.toOwner(path), broken.error());
      case FileReader.Same same -> unchanged(path);
      case FileReader.Fresh fresh -> written(path, written);
    };
  }

  /** The work is looked up as it is now: this very batch may have given it another version. */
  private FileReport unchanged(String path) throws IOException {
    StoredSource source = index.source(path).orElseThrow();
    int beads = index.work(source.work()).map(StoredWork::beads).orElse(0);
    Composer.Composed anew = corrected.works().get(source.work());
    return anew == null
        ? told(source, FileReport.Status.UNCHANGED, beads, List.of())
        : told(source, FileReport.Status.UPDATED, beads, anew.notes());
  }

  private FileReport written(String path, Cycle.Written written) {
    StoredSource source = written.sources().get(path);
    Composer.Composed work = written.works().get(source.work());
    boolean updated = written.updated().contains(path);
    FileReport.Status status = updated ? FileReport.Status.UPDATED : FileReport.Status.ADDED;
    List<Finding> findings = new ArrayList<>(source.outline().findings());
    if (work == null) {
      return told(source, status, 0, findings);
    }
    findings.addAll(work.notes());
    return told(source, status, work.beads().size(), findings);
  }

  private FileReport told(
      StoredSource source, FileReport.Status status, int beads, List<Finding> findings) {
    Outline outline = source.outline();
    List<Language> languages = outline.versions().stream().map(Version::language).toList();
    String path = shown.toOwner(source.path());
    return new FileReport(
        path, status, source.work(), languages, clauses(outline), beads, findings, null);
  }

  private static int clauses(Outline outline) {
    return outline.versions().stream().mapToInt(v -> v.clauses().size()).sum();
  }

  private void report(FileReport report) {
    counts.merge(report.status(), 1, Integer::sum);
    listener.done(report);
  }
}
