package org.songluat.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.songluat.check.Discrepancy;
import org.songluat.check.accept.Acceptance;
import org.songluat.exchange.DiscrepancyView;

/**
 * A finding in JSON.
 *
 * @param accepted who said that it may stay; null where nobody did
 */
record CheckAnswer(
    @JsonUnwrapped DiscrepancyView check,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AcceptedView accepted) {
  /** What was said of a finding, in JSON. */
  record AcceptedView(String key, @Nullable Instant when, String who, String what, String note) {
    static AcceptedView of(Acceptance one) {
      return new AcceptedView(one.key(), one.when(), one.who(), one.what(), one.note());
    }
  }

  static CheckAnswer of(Discrepancy found) {
    return new CheckAnswer(DiscrepancyView.of(found), null);
  }

  static CheckAnswer of(CheckBook.Accepted one) {
    return new CheckAnswer(DiscrepancyView.of(one.found()), AcceptedView.of(one.acceptance()));
  }
}
