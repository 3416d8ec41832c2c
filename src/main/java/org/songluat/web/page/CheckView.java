package org.songluat.web.page;

import org.jspecify.annotations.Nullable;
import org.songluat.check.Discrepancy;

/**
 * A discrepancy as a row of the checks page.
 *
 * @param link to its row of the reading page, null where it names no clause
 */
record CheckView(
    String kind,
    String severity,
    String severityCode,
    String vi,
    String en,
    String message,
    @Nullable String link) {
  static CheckView of(Discrepancy found, WorkView work, Messages t) {
    String clause = found.viId() != null ? found.viId() : found.enId();
    return new CheckView(
        t.get("check.kind." + found.kind().code()),
        t.get("check.severity." + found.severity().code()),
        found.severity().code(),
        found.vi(),
        found.en(),
        found.message(),
        clause == null ? null : work.href() + "#" + Anchor.of(clause));
  }
}
