package org.songluat.exchange;

import org.songluat.law.Finding;

/** A finding in JSON. */
public record FindingView(String code, String message, SpanView source) {
  public static FindingView of(Finding finding) {
    return new FindingView(finding.code(), finding.message(), SpanView.of(finding.source()));
  }
}
