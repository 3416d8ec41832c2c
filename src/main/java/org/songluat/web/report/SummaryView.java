package org.songluat.web.report;

import java.util.List;

/**
 * What stands at the top of a report.
 *
 * @param found how many files have findings
 * @param removed the files whose sources left the index
 */
public record SummaryView(
    String when,
    int files,
    int found,
    long clauses,
    List<Count> statuses,
    List<Count> codes,
    List<String> removed) {
  /** Something to filter by, and how many files have it. */
  public record Count(String name, int files) {}
}
