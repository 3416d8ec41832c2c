package org.songluat.exchange;

import java.util.List;
import org.songluat.law.Clause;
import org.songluat.law.LeftOut;
import org.songluat.law.Outline;
import org.songluat.law.Version;

/** The structure of one source in JSON, as the contract's {@code outline --json} has it. */
public record OutlineView(
    WorkView work,
    List<VersionView> versions,
    List<LeftOutView> leftOut,
    List<FindingView> findings) {
  /** A version in JSON. */
  public record VersionView(String lang, List<ClauseView> clauses) {
    static VersionView of(Version version) {
      return new VersionView(
          version.language().code(), version.clauses().stream().map(ClauseView::of).toList());
    }
  }

  /** A clause with its place in the source, in JSON. */
  public record ClauseView(
      String id, String level, String label, List<PathView> path, String text, SpanView source) {
    static ClauseView of(Clause clause) {
      return new ClauseView(
          clause.id(),
          clause.level().code(),
          clause.label(),
          PathView.of(clause.path()),
          clause.text(),
          SpanView.of(clause.source()));
    }
  }

  /** A part of the source that is no clause, in JSON. */
  public record LeftOutView(String text, String reason) {
    static LeftOutView of(LeftOut leftOut) {
      return new LeftOutView(leftOut.text(), leftOut.reason().code());
    }
  }

  public static OutlineView of(Outline outline) {
    return new OutlineView(
        WorkView.of(outline.work()),
        outline.versions().stream().map(VersionView::of).toList(),
        outline.leftOut().stream().map(LeftOutView::of).toList(),
        outline.findings().stream().map(FindingView::of).toList());
  }
}
