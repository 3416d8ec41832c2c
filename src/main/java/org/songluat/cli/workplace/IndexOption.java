package org.songluat.cli.workplace;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the index. */
public final class IndexOption {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The folder of the index (default: index/ of the SongLuat folder).")
  private @Nullable Path index;

  /** Whether the person has named one. */
  boolean named() {
    return index != null;
  }

  public Path in(Workplace workplace) {
    return index == null ? workplace.index() : index;
  }
}
