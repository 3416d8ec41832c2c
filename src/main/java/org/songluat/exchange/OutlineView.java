package org.songluat.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Clause;
import org.songluat.law.LeftOut;
import org.songluat.law.LegalBasis;
import org.songluat.law.Outline;
import org.songluat.law.Statement;
import org.songluat.law.Version;
import org.songluat.text.Language;

/**
 * The structure of one source in JSON, as the contract's {@code outline --json} has it.
 *
 * @param statements all that the source says of the work, the believed first
 */
public record OutlineView(
    WorkView work,
    List<VersionView> versions,
    List<LeftOutView> leftOut,
    List<FindingView> findings,
    List<StatementView> statements) {
  /** A version in JSON. */
  public record VersionView(String lang, List<ClauseView> clauses, List<BasisView> bases) {
    static VersionView of(Version version) {
      return new VersionView(
          version.language().code(),
          version.clauses().stream().map(ClauseView::of).toList(),
          version.bases().stream().map(BasisView::of).toList());
    }
  }

  /** A căn cứ in JSON, with the id of the clause that holds it. */
  public record BasisView(String clause, String text, SpanView source) {
    static BasisView of(LegalBasis basis) {
      return new BasisView(basis.clause(), basis.text(), SpanView.of(basis.source()));
    }
  }

  /** What one place says of the work, in JSON. */
  public record StatementView(
      String field, @Nullable String lang, String value, String origin, SpanView source) {
    static StatementView of(Statement statement) {
      Language language = statement.language();
      return new StatementView(
          statement.field().code(),
          language == null ? null : language.code(),
          statement.value(),
          statement.origin().code(),
          SpanView.of(statement.source()));
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
        outline.findings().stream().map(FindingView::of).toList(),
        outline.statements().stream().map(StatementView::of).toList());
  }
}
