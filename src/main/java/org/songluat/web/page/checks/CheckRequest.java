package org.songluat.web.page.checks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.check.Discrepancy;
import org.songluat.web.api.CheckBook.Accepted;

/**
 * Which discrepancies are wanted; null for any.
 *
 * @param accepted whether those that were accepted, else those that were not
 */
public record CheckRequest(
    Discrepancy.@Nullable Kind kind, Discrepancy.@Nullable Severity severity, boolean accepted) {
  /** Those that are wanted, in their order. */
  public List<Discrepancy> of(List<Discrepancy> all) {
    return all.stream().filter(this::fits).toList();
  }

  /** Those that are wanted of the accepted ones. */
  List<Accepted> ofAccepted(List<Accepted> all) {
    return all.stream().filter(one -> fits(one.found())).toList();
  }

  private boolean fits(Discrepancy found) {
    return (kind == null || found.kind() == kind)
        && (severity == null || found.severity() == severity);
  }
}
