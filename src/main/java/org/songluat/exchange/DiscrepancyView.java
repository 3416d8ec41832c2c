package org.songluat.exchange;

import org.jspecify.annotations.Nullable;
import org.songluat.check.Discrepancy;

/** A discrepancy in JSON, as the contract's {@code check --json} has it. */
public record DiscrepancyView(
    @Nullable String work,
    @Nullable String viId,
    @Nullable String enId,
    String kind,
    String severity,
    String vi,
    String en,
    String message) {
  public static DiscrepancyView of(Discrepancy found) {
    return new DiscrepancyView(
        found.work(),
        found.viId(),
        found.enId(),
        found.kind().code(),
        found.severity().code(),
        found.vi(),
        found.en(),
        found.message());
  }
}
