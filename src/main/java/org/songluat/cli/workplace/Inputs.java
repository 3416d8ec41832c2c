package org.songluat.cli.workplace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.songluat.ingest.source.SourcePath;
import org.songluat.ingest.source.TemporarySource;
import org.songluat.ingest.source.UnreadableSourceException;
import org.songluat.pipeline.IngestInput;
import org.songluat.pipeline.report.Problem;

/** What a person names to be ingested; pages are fetched, and held until this is closed. */
public final class Inputs implements Closeable {
  /** What a file may be on the command line. */
  public static final String FILE =
      "A file, a document in a zip (a.zip!/b.doc), or the address of a page (https://…).";

  private final List<Path> paths = new ArrayList<>();
  private final List<TemporarySource> pages = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Inputs() {}

  public static Inputs of(Workplace workplace, List<String> named) throws IOException {
    Inputs inputs = new Inputs();
    for (String name : named) {
      if (SourcePath.isAddress(name)) {
        inputs.fetch(workplace, name);
      } else {
        inputs.paths.add(workplace.directory().resolve(name));
      }
    }
    return inputs;
  }

  private void fetch(Workplace workplace, String address) throws IOException {
    try {
      pages.add(workplace.fetcher().fetch(address));
    } catch (UnreadableSourceException e) {
      problems.add(new Problem(address, e.fault()));
    }
  }

  public IngestInput input() {
    return new IngestInput(paths, pages.stream().map(TemporarySource::path).toList(), problems);
  }

  @Override
  public void close() throws IOException {
    for (TemporarySource page : pages) {
      page.close();
    }
  }
}
