package org.songluat.pipeline.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an ingest would do, as far as can be told without reading texts. */
public record Preview(List<File> files) {
  public Preview {
    files = List.copyOf(files);
  }

  /** How a source stands to what the index holds of it. */
  public enum Standing {
    ADDED,
    UPDATED,
    UNCHANGED,
    REMOVED,
    FAILED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One source.
   *
   * @param path as shown to who ingests
   * @param source as the index knows it
   * @param error why it cannot be come to, null where it can
   */
  public record File(String path, String source, Standing standing, @Nullable String error) {}

  public long count(Standing standing) {
    return files.stream().filter(file -> file.standing() == standing).count();
  }

  /** Reads as prose: "3 added, 1 updated, 12 unchanged, 0 failed, 0 removed". */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d added, %d updated, %d unchanged, %d failed, %d removed",
        count(Standing.ADDED),
        count(Standing.UPDATED),
        count(Standing.UNCHANGED),
        count(Standing.FAILED),
        count(Standing.REMOVED));
  }
}
