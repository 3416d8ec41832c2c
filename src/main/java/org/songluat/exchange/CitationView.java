package org.songluat.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.songluat.law.WorkType;
import org.songluat.law.cite.Citation;

/** A citation in JSON, as the contract's {@code cite --json} has it. */
public record CitationView(
    int start,
    int end,
    String text,
    @Nullable String number,
    @Nullable String work,
    @Nullable String type,
    @Nullable LocalDate date,
    @Nullable String article,
    @Nullable String clause,
    @Nullable String point,
    String status) {
  public static CitationView of(Citation citation) {
    WorkType type = citation.type();
    return new CitationView(
        citation.span().start(),
        citation.span().end(),
        citation.text(),
        citation.number(),
        citation.work(),
        type == null ? null : type.code(),
        citation.date(),
        citation.article(),
        citation.clause(),
        citation.point(),
        citation.status().code());
  }
}
