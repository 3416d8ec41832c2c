package org.songluat.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.ingest.source.SourcePath;
import org.songluat.pipeline.report.Preview;
import org.songluat.pipeline.report.Preview.Standing;
import org.songluat.pipeline.report.Problem;

/** Compares sources with a catalogue by their content alone. */
final class Previewer {
  private final Guard guard;
  private final FileReader reader;
  private final Shown shown;
  private final List<Preview.File> files = new ArrayList<>();

  Previewer(Guard guard, FileReader reader, Shown shown) {
    this.guard = guard;
    this.reader = reader;
    this.shown = shown;
  }

  void fail(List<Problem> problems) {
    problems.forEach(problem -> add(problem.source(), Standing.FAILED, problem.error()));
  }

  Preview over(SourceScan scan, Catalogue catalogue, boolean prune) throws IOException {
    for (SourcePath source : scan.sources()) {
      switch (guard.call(() -> reader.standing(source, catalogue))) {
        case Guard.Done<Standing> done -> add(source.name(), done.value(), null);
        case Guard.Failed<Standing> failed -> add(source.name(), Standing.FAILED, failed.error());
      }
    }
    scan.gone(catalogue.sources(), prune).forEach(path -> add(path, Standing.REMOVED, null));
    return new Preview(files);
  }

  private void add(String source, Standing standing, @Nullable String error) {
    files.add(new Preview.File(shown.toOwner(source), source, standing, error));
  }
}
