package org.songluat.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.songluat.ingest.source.SourcePath;
import org.songluat.pipeline.report.Problem;

/**
 * What an ingest is given.
 *
 * @param paths files and folders, and documents in archives with {@code !/} before them
 * @param fetched what was got from elsewhere, under the names it is known by there
 * @param unfetched what could not be got
 */
public record IngestInput(List<Path> paths, List<SourcePath> fetched, List<Problem> unfetched) {
  public IngestInput {
    paths = List.copyOf(paths);
    fetched = List.copyOf(fetched);
    unfetched = List.copyOf(unfetched);
  }

  public static IngestInput of(List<Path> paths) {
    return new IngestInput(paths, List.of(), List.of());
  }
}
