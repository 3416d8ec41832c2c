package org.songluat.law.cite;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.songluat.law.WorkType;
import org.songluat.text.Span;

/**
 * A place in a text that names a legal instrument, or a part of one. What the words do not say is
 * null.
 *
 * @param span where it stands
 * @param text its very words
 * @param number the document number as the law writes it, {@code 13/2023/NĐ-CP}
 * @param work the id that number gives a work
 * @param date the day of issue the words state
 * @param article the label of the article, {@code 5} or {@code 5a}
 * @param clause the label of the clause
 * @param point the label of the point as Vietnamese prints it: {@code đ}, never {@code dd}
 */
public record Citation(
    Span span,
    String text,
    @Nullable String number,
    @Nullable String work,
    @Nullable WorkType type,
    @Nullable LocalDate date,
    @Nullable String article,
    @Nullable String clause,
    @Nullable String point,
    Status status) {
  /** What a citation leads to. */
  public enum Status {
    /** A work that is held. */
    FOUND,
    /** A number that no held work has. */
    NOT_HELD("notHeld"),
    /** A pin point or a kind of document that may be of several works. */
    AMBIGUOUS,
    /** A place in the citing work itself: "this Article". */
    RELATIVE,
    /** Words that cite something, with a number or a date that cannot be. */
    MALFORMED;

    private final String code;

    Status() {
      this.code = name().toLowerCase(Locale.ROOT);
    }

    Status(String code) {
      this.code = code;
    }

    /** The name in JSON. */
    public String code() {
      return code;
    }
  }
}
