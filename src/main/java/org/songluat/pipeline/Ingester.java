package org.songluat.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.songluat.index.LegalIndex;
import org.songluat.pipeline.report.IngestListener;
import org.songluat.pipeline.report.IngestOptions;
import org.songluat.pipeline.report.IngestSummary;
import org.songluat.pipeline.report.Preview;

/**
 * Brings files and folders into an index: scan, read, structure, pair, align, commit, some hundred
 * files a commit. What has not changed is skipped, what is gone from an ingested folder is removed,
 * a file that cannot be read leaves the others alone and keeps what the index held of it.
 *
 * <p>Sources are known by their absolute normalised path, documents in an archive by its path and
 * theirs in it, pages by their address. A file found elsewhere with the same content, the old path
 * being gone, counts as moved: its work and id stay.
 */
public final class Ingester {
  private final LegalIndex index;
  private final Stages stages;

  public Ingester(LegalIndex index, Stages stages) {
    this.index = index;
    this.stages = stages;
  }

  /** Reports each file to the listener after the commit that holds it. */
  public IngestSummary ingest(List<Path> paths, IngestOptions options, IngestListener listener)
      throws IOException {
    return ingest(IngestInput.of(paths), options, listener);
  }

  /** The same for files and what was fetched. */
  public IngestSummary ingest(IngestInput input, IngestOptions options, IngestListener listener)
      throws IOException {
    return index.alone(() -> run(input, options, listener));
  }

  private IngestSummary run(IngestInput input, IngestOptions options, IngestListener listener)
      throws IOException {
    try (Guard guard = new Guard(options.patience())) {
      SourceScan scan = SourceScan.of(input, stages.reader(), guard);
      ManualPairs manual = ManualPairs.of(roots(input, options));
      listener.started(scan.sources().size());
      FileReader reader = new FileReader(stages, guard, manual, options.only());
      Cycle cycle = new Cycle(index, stages, guard, new Shown(options.base()));
      IngestRun run = new IngestRun(index, reader, cycle, options, listener);
      run.fail(scan.problems());
      run.fail(manual.problems());
      return run.over(scan);
    }
  }

  /** Builds works that the index holds anew, out of what was read of their sources. */
  public void rebuild(Collection<String> works) throws IOException {
    if (works.isEmpty()) {
      return;
    }
    IngestOptions options = IngestOptions.from(Path.of(""));
    try (Guard guard = new Guard(options.patience())) {
      new Cycle(index, stages, guard, new Shown(options.base())).rewrite(works);
    }
  }

  /** What an ingest would do; nothing is written, no text is read. */
  public Preview preview(IngestInput input, IngestOptions options) throws IOException {
    try (Guard guard = new Guard(options.patience())) {
      SourceScan scan = SourceScan.of(input, stages.reader(), guard);
      ManualPairs manual = ManualPairs.of(roots(input, options));
      FileReader reader = new FileReader(stages, guard, manual, options.only());
      Previewer previewer = new Previewer(guard, reader, new Shown(options.base()));
      previewer.fail(scan.problems());
      previewer.fail(manual.problems());
      index.refresh();
      return previewer.over(scan, Catalogue.of(index), options.prune());
    }
  }

  /** Pages lie nowhere; what a person says of them stands where the person works. */
  private static List<Path> roots(IngestInput input, IngestOptions options) {
    List<Path> roots = new ArrayList<>(input.paths());
    if (!input.fetched().isEmpty()) {
      roots.add(options.base());
    }
    return roots;
  }
}
