package org.songluat.web.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a report counts as it goes: files by status and by code of finding. */
final class Tally {
  /** More kinds of findings than that are not offered as filters. */
  private static final int MOST_FILTERS = 60;

  private final Map<String, Integer> statuses = new TreeMap<>();
  private final Map<String, Integer> codes = new TreeMap<>();
  private int files;
  private int found;
  private long clauses;

  void add(ReportEntry entry, FileView view) {
    files++;
    clauses += view.clauses();
    found += view.findingCount() > 0 ? 1 : 0;
    statuses.merge(entry.status(), 1, Integer::sum);
    FileView.codes(entry).forEach(code -> codes.merge(code, 1, Integer::sum));
  }

  SummaryView summary(String when, List<String> removed) {
    return new SummaryView(when, files, found, clauses, counts(statuses), counts(codes), removed);
  }

  private static List<SummaryView.Count> counts(Map<String, Integer> counted) {
    return counted.entrySet().stream()
        .map(e -> new SummaryView.Count(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(SummaryView.Count::files).reversed())
        .limit(MOST_FILTERS)
        .toList();
  }
}
