package org.songluat.pipeline.report;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.songluat.text.Language;

/**
 * How to ingest.
 *
 * @param base what paths are shown relative to
 * @param only the one language to keep, null for both
 * @param prune whether every source whose file is gone leaves the index, wherever it lay
 * @param batch how many files make one commit at most
 * @param patience how long one file, or one work, may take before it fails
 */
public record IngestOptions(
    Path base, @Nullable Language only, boolean prune, int batch, Duration patience) {
  private static final int BATCH = 200;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  public IngestOptions {
    if (batch < 1) {
      throw new IllegalArgumentException("A batch must have at least 1 file, got " + batch);
    }
  }

  /** Both languages, nothing pruned elsewhere, 200 files a commit. */
  public static IngestOptions from(Path base) {
    return new IngestOptions(base, null, false, BATCH, PATIENCE);
  }

  public IngestOptions keepingOnly(@Nullable Language language) {
    return new IngestOptions(base, language, prune, batch, patience);
  }

  public IngestOptions pruning(boolean pruned) {
    return new IngestOptions(base, only, pruned, batch, patience);
  }

  public IngestOptions committingEvery(int files) {
    return new IngestOptions(base, only, prune, files, patience);
  }
}
