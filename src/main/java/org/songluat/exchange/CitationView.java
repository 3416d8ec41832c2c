package org.songluat.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.law.WorkType;
import org.songluat.law.cite.Citation;

/**
 * A citation in JSON, as the contract's {@code cite --json} has it.
 *
 * @param title the name of the instrument that is printed, without its kind
 * @param year the year printed beside that name
 * @param place all labels of the pin point, the outermost first
 */
public record CitationView(
    int start,
    int end,
    String text,
    @Nullable String number,
    @Nullable String work,
    @Nullable String type,
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable Integer year,
    @Nullable String article,
    @Nullable String clause,
    @Nullable String point,
    List<PlaceView> place,
    String status) {
  /** A label of a pin point in JSON. */
  public record PlaceView(String unit, String label) {}

  public static CitationView of(Citation citation) {
    WorkType type = citation.type();
    return new CitationView(
        citation.span().start(),
        citation.span().end(),
        citation.text(),
        citation.number(),
        citation.work(),
        type == null ? null : type.code(),
        citation.title(),
        citation.date(),
        citation.year(),
        citation.article(),
        citation.clause(),
        citation.point(),
        citation.pin().labels().entrySet().stream()
            .map(label -> new PlaceView(label.getKey().code(), label.getValue()))
            .toList(),
        citation.status().code());
  }
}
