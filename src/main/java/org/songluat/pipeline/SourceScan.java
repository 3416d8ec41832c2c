package org.songluat.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.songluat.index.SourceEntry;
import org.songluat.ingest.DocumentReader;
import org.songluat.ingest.source.SourcePath;
import org.songluat.pipeline.report.Problem;

/** The sources of an ingest: files, the documents of archives in their place, fetched pages. */
final class SourceScan {
  private final List<SourcePath> sources = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Path> folders;
  private final Set<Path> archives = new HashSet<>();

  private SourceScan(List<Path> folders) {
    this.folders = folders;
  }

  static SourceScan of(IngestInput input, DocumentReader reader, Guard guard) throws IOException {
    FolderScan files = FolderScan.of(input.paths());
    SourceScan scan = new SourceScan(files.folders());
    for (SourcePath file : files.files()) {
      scan.add(file, reader, guard);
    }
    for (SourcePath page : input.fetched()) {
      scan.add(page, reader, guard);
    }
    scan.problems.addAll(files.problems());
    scan.problems.addAll(input.unfetched());
    return scan;
  }

  private void add(SourcePath file, DocumentReader reader, Guard guard) throws IOException {
    if (!file.entry().isEmpty()) {
      sources.add(file);
      return;
    }
    switch (guard.call(() -> reader.documents(file))) {
      case Guard.Failed<Optional<List<String>>> failed -> problem(file, failed.error());
      case Guard.Done<Optional<List<String>>> done ->
          done.value().ifPresentOrElse(names -> addAll(file, names), () -> sources.add(file));
    }
  }

  private void addAll(SourcePath archive, List<String> names) {
    archives.add(archive.file());
    names.forEach(name -> sources.add(archive.inside(name)));
    if (names.isEmpty()) {
      problem(archive, "the zip holds no document; pack documents into it, or leave it out");
    }
  }

  private void problem(SourcePath source, String error) {
    problems.add(new Problem(source.name(), error));
  }

  List<SourcePath> sources() {
    return sources;
  }

  List<Problem> problems() {
    return problems;
  }

  /**
   * The sources among those held that this scan should have met and that are not there: files of
   * its folders, and what its archives held before. Nobody knows it of a page.
   *
   * @param everywhere whether files that lie elsewhere count too
   */
  Set<String> gone(Collection<SourceEntry> held, boolean everywhere) {
    Set<String> present = new HashSet<>();
    sources.forEach(source -> present.add(source.name()));
    Set<String> gone = new TreeSet<>();
    for (SourceEntry entry : held) {
      if (!present.contains(entry.path()) && isGone(entry.path(), everywhere)) {
        gone.add(entry.path());
      }
    }
    return gone;
  }

  private boolean isGone(String name, boolean everywhere) {
    if (SourcePath.isAddress(name)) {
      return false;
    }
    Path file = SourcePath.parse(name).file();
    boolean concerned = everywhere || folders.stream().anyMatch(file::startsWith);
    return archives.contains(file) || (concerned && Files.notExists(file));
  }
}
