package org.songluat.web.page.checks;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.check.Discrepancy;
import org.songluat.web.page.Anchor;
import org.songluat.web.page.Messages;
import org.songluat.web.page.library.WorkView;

/**
 * A discrepancy as a row of the checks page.
 *
 * @param id of the row where it is the first of its bead, else null
 * @param place as lawyers cite it, empty where it is not known
 * @param link to its row of the reading page, null where it names no clause
 * @param key what it is accepted by, empty where it cannot be
 * @param accepted who accepted it, null where nobody did
 */
record CheckView(
    @Nullable String id,
    String kind,
    String severity,
    String severityCode,
    String vi,
    String en,
    String message,
    String place,
    @Nullable String link,
    String key,
    @Nullable AcceptedView accepted) {
  /** Where clauses stand: the bead's number, and the place as it is cited. */
  record Spot(int bead, String place) {}

  static CheckView of(Discrepancy found, WorkView work, Map<String, Spot> spots, Messages t) {
    String clause = clause(found);
    Spot spot = clause == null ? null : spots.get(clause);
    return new CheckView(
        spot == null ? null : "b" + spot.bead,
        t.get("check.kind." + found.kind().code()),
        t.get("check.severity." + found.severity().code()),
        found.severity().code(),
        found.vi(),
        found.en(),
        found.message(t.language()),
        spot == null ? "" : spot.place,
        clause == null ? null : work.href() + "#" + Anchor.of(clause),
        found.proof().key(),
        null);
  }

  static @Nullable String clause(Discrepancy found) {
    return found.viId() != null ? found.viId() : found.enId();
  }

  CheckView withoutId() {
    return new CheckView(
        null, kind, severity, severityCode, vi, en, message, place, link, key, accepted);
  }

  CheckView withAccepted(AcceptedView said) {
    return new CheckView(id, kind, severity, severityCode, vi, en, message, place, link, key, said);
  }
}
