package org.songluat.web.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Finding;
import org.songluat.law.Outline;

/**
 * What a report tells of one file.
 *
 * @param status what became of it, {@code added} or {@code failed}
 * @param work the id of the work its versions went into
 * @param outline its structure, null where it could not be read
 */
public record ReportEntry(
    String path,
    String status,
    @Nullable String work,
    @Nullable String error,
    List<Finding> findings,
    @Nullable Outline outline) {
  public ReportEntry {
    findings = List.copyOf(findings);
  }
}
