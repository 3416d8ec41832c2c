package org.songluat.web.page.checks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.check.Discrepancy;

/** Which discrepancies are wanted; null for any. */
public record CheckRequest(
    Discrepancy.@Nullable Kind kind, Discrepancy.@Nullable Severity severity) {
  /** Those that are wanted, in their order. */
  public List<Discrepancy> of(List<Discrepancy> all) {
    return all.stream()
        .filter(found -> kind == null || found.kind() == kind)
        .filter(found -> severity == null || found.severity() == severity)
        .toList();
  }
}
