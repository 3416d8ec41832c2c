package org.songluat.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.Stream;
import org.songluat.exchange.FindingView;
import org.songluat.exchange.WorkView;
import org.songluat.index.StoredWork;

/** A work in the catalogue, in JSON: what the contract says of a work, and how much is held. */
record WorkAnswer(
    @JsonUnwrapped WorkView work,
    List<VersionView> versions,
    int beads,
    int paired,
    List<FindingView> findings) {
  /** A version in JSON. */
  record VersionView(String lang, int clauses) {}

  /** What {@code GET /api/v1/works} answers. */
  record Works(int total, List<WorkAnswer> works) {
    static Works of(List<StoredWork> works) {
      return new Works(works.size(), works.stream().map(WorkAnswer::of).toList());
    }
  }

  static WorkAnswer of(StoredWork stored) {
    return new WorkAnswer(
        WorkView.of(stored.work()),
        Stream.of(
                new VersionView("vi", stored.viClauses()),
                new VersionView("en", stored.enClauses()))
            .filter(v -> v.clauses() > 0)
            .toList(),
        stored.beads(),
        stored.paired(),
        stored.findings().stream().map(FindingView::of).toList());
  }
}
