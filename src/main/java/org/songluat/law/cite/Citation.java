package org.songluat.law.cite;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.songluat.law.WorkType;
import org.songluat.law.cite.word.Unit;
import org.songluat.text.Span;

/**
 * A place in a text that names a legal instrument, or a part of one. What the words do not say is
 * null.
 *
 * @param span where it stands
 * @param text its very words
 * @param number the document number as the law writes it, {@code 13/2023/NĐ-CP}: printed there, or
 *     that of the one held work of the name printed there
 * @param work the id of the work it leads to: that of the number, or the work it stands in
 * @param title the name of the instrument without its kind, {@code Đất đai}, where one is printed
 * @param date the day of issue the words state
 * @param year the year the words name beside a title: "Luật Đất đai 2024"
 */
public record Citation(
    Span span,
    String text,
    @Nullable String number,
    @Nullable String work,
    @Nullable WorkType type,
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable Integer year,
    PinPoint pin,
    Status status) {
  /** What a citation leads to. */
  public enum Status {
    /** A work that is held. */
    FOUND,
    /** A number or a name that no held work has. */
    NOT_HELD("notHeld"),
    /** A pin point, a kind of document or a name that may be of several works. */
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

  /** The label of the article, {@code 5} or {@code 5a}. */
  public @Nullable String article() {
    return pin.label(Unit.ARTICLE);
  }

  /** The label of the clause. */
  public @Nullable String clause() {
    return pin.label(Unit.CLAUSE);
  }

  /** The label of the point as Vietnamese prints it: {@code đ}, never {@code dd}. */
  public @Nullable String point() {
    return pin.label(Unit.POINT);
  }
}
