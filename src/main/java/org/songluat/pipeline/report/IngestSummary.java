package org.songluat.pipeline.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How many files an ingest added, left, updated, failed on and removed. */
public record IngestSummary(Map<FileReport.Status, Integer> files, int removed) {
  public IngestSummary {
    Map<FileReport.Status, Integer> copy = new EnumMap<>(FileReport.Status.class);
    copy.putAll(files);
    files = Collections.unmodifiableMap(copy);
  }

  public int count(FileReport.Status status) {
    return files.getOrDefault(status, 0);
  }

  /** Reads as prose: "3 added, 1 updated, 12 unchanged, 0 failed, 0 removed". */
  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT,
        "%d added, %d updated, %d unchanged, %d failed, %d removed",
        count(FileReport.Status.ADDED),
        count(FileReport.Status.UPDATED),
        count(FileReport.Status.UNCHANGED),
        count(FileReport.Status.FAILED),
        removed);
  }
}
