package org.songluat.web.page.checks;

import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.songluat.check.accept.Acceptance;
import org.songluat.web.page.Messages;

/**
 * What a person said of a finding.
 *
 * @param said who and when, in words; empty where neither is known
 */
record AcceptedView(String key, String what, String said, String note) {
  static AcceptedView of(Acceptance one, Messages t) {
    return new AcceptedView(one.key(), one.what(), said(one, t), one.note());
  }

  private static String said(Acceptance one, Messages t) {
    return Stream.of(one.who(), day(one.when(), t))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static String day(@Nullable Instant when, Messages t) {
    return when == null ? "" : t.date(when.atZone(ZoneId.systemDefault()).toLocalDate());
  }
}
