package org.songluat.exchange;

import org.jspecify.annotations.Nullable;
import org.songluat.check.Discrepancy;
import org.songluat.text.Span;

/**
 * A discrepancy in JSON, as the contract's {@code check --json} has it.
 *
 * @param rule what found it
 * @param precision which share of that rule's findings is real
 * @param likely whether it is shown to those who do not ask for all
 * @param messageVi the message in Vietnamese
 * @param key what the finding is accepted by
 * @param evidence what was expected or compared
 * @param viSpan where the words stand in the text of the Vietnamese clause, in UTF-16 units
 */
public record DiscrepancyView(
    @Nullable String work,
    @Nullable String viId,
    @Nullable String enId,
    String kind,
    String severity,
    String vi,
    String en,
    String message,
    String rule,
    double precision,
    boolean likely,
    String messageVi,
    String evidence,
    @Nullable SpanView viSpan,
    @Nullable SpanView enSpan,
    String key) {
  public static DiscrepancyView of(Discrepancy found) {
    return new DiscrepancyView(
        found.work(),
        found.viId(),
        found.enId(),
        found.kind().code(),
        found.severity().code(),
        found.vi(),
        found.en(),
        found.message(),
        found.proof().rule().code(),
        found.proof().rule().precision(),
        found.likely(),
        found.proof().messageVi(),
        found.proof().evidence(),
        span(found.proof().viSpan()),
        span(found.proof().enSpan()),
        found.proof().key());
  }

  private static @Nullable SpanView span(@Nullable Span span) {
    return span == null ? null : SpanView.of(span);
  }
}
