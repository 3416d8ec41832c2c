package org.songluat.check;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.songluat.check.Discrepancy.Kind;
import org.songluat.text.Span;

/**
 * What stands behind a discrepancy.
 *
 * @param messageVi the sentence of the discrepancy in Vietnamese
 * @param evidence what was compared with what, for those who want to know why
 * @param viSpan where the words stand in the Vietnamese clause, null where there are none
 * @param enSpan where they stand in the English one
 * @param key what the finding is known by when it is accepted
 */
public record Proof(
    RuleId rule,
    String messageVi,
    String evidence,
    @Nullable Span viSpan,
    @Nullable Span enSpan,
    String key) {
  static Proof stated(Kind kind, String message) {
    RuleId rule =
        Arrays.stream(RuleId.values()).filter(r -> r.kind() == kind).findFirst().orElseThrow();
    return new Proof(rule, message, "", null, null, "");
  }
}
