package org.songluat.law.cite.instrument;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.songluat.law.DocumentNumber;
import org.songluat.law.WorkType;

/**
 * A legal instrument as a citation names it.
 *
 * @param title its name as printed, without its kind
 * @param key what that name is compared by, the same in both languages where it is known
 * @param end where its words end
 */
public record Instrument(
    @Nullable DocumentNumber number,
    @Nullable WorkType type,
    @Nullable String title,
    @Nullable String key,
    Dated dated,
    Sort sort,
    int end) {
  /** What the words tell of an instrument. */
  public enum Sort {
    NUMBERED,
    NAMED,
    THIS,
    KIND_ONLY,
    MALFORMED
  }

  /** When it was issued, as far as its words say. */
  public record Dated(@Nullable LocalDate day, @Nullable Integer year) {
    static final Dated NEVER = new Dated(null, null);
  }

  static Instrument self(@Nullable WorkType type, int end) {
    return new Instrument(null, type, null, null, Dated.NEVER, Sort.THIS, end);
  }

  static Instrument kindOnly(WorkType type, int end) {
    return new Instrument(null, type, null, null, Dated.NEVER, Sort.KIND_ONLY, end);
  }

  static Instrument malformed(WorkType type, int end) {
    return new Instrument(null, type, null, null, Dated.NEVER, Sort.MALFORMED, end);
  }

  public Instrument typed(@Nullable WorkType other) {
    return new Instrument(number, other, title, key, dated, sort, end);
  }
}
