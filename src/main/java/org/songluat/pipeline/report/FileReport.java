package org.songluat.pipeline.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Finding;
import org.songluat.text.Language;

/**
 * What became of one file.
 *
 * @param path relative to {@link IngestOptions#base()} where it lies below it, else absolute
 * @param work the id of the work its versions went into, null where it failed
 * @param versions the languages that were read from the file
 * @param clauses how many clauses the file holds
 * @param beads how many beads its work has
 * @param findings what is odd in the file and in its work
 * @param error why it failed and what to do, null where it did not
 */
public record FileReport(
    String path,
    Status status,
    @Nullable String work,
    List<Language> versions,
    int clauses,
    int beads,
    List<Finding> findings,
    @Nullable String error) {
  /** What happened to the index. */
  public enum Status {
    ADDED,
    UNCHANGED,
    UPDATED,
    FAILED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public FileReport {
    versions = List.copyOf(versions);
    findings = List.copyOf(findings);
  }

  public static FileReport failed(String path, String error) {
    return new FileReport(path, Status.FAILED, null, List.of(), 0, 0, List.of(), error);
  }
}
