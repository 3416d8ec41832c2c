package org.songluat.law.relation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Path;
import org.songluat.law.WorkType;
import org.songluat.text.Span;

/**
 * A place where a work speaks of another one.
 *
 * @param work the id of the other work, null where it is named without its number
 * @param name what a work named without its number is compared by, null where it has its number
 * @param year the year that a name is cited with, null where none is
 */
public record Relation(
    Kind kind,
    @Nullable String work,
    @Nullable String number,
    @Nullable WorkType type,
    @Nullable String name,
    @Nullable Integer year,
    @Nullable LocalDate date,
    Place place) {
  /** What a work does with the other. */
  public enum Kind {
    /** Is issued on the ground of it. */
    LEGAL_BASIS("legalBasis", "basisOf"),
    AMENDS("amends", "amendedBy"),
    REPEALS("repeals", "repealedBy"),
    REPLACES("replaces", "replacedBy"),
    /** Names it, and nothing of the above. */
    CITES("cites", "citedBy");

    private final String code;
    private final String reverse;

    Kind(String code, String reverse) {
      this.code = code;
      this.reverse = reverse;
    }

    /** The name in JSON, seen from the work that speaks. */
    public String code() {
      return code;
    }

    /** The name in JSON, seen from the work that is spoken of. */
    public String reverse() {
      return reverse;
    }
  }

  /**
   * Where it does so.
   *
   * @param clause the id of the clause, null for the work's title
   * @param path the clause's place in the work
   * @param span of the citation in the clause's text
   * @param text the citation's very words
   */
  public record Place(@Nullable String clause, Path path, Span span, String text) {}

  /** What the other work is told from others by. */
  public String target() {
    return work != null ? work : target(String.valueOf(name), year);
  }

  /** What a work is told by where it is named without its number. */
  public static String target(String name, @Nullable Integer year) {
    return "?" + name + "?" + (year == null ? "" : year);
  }
}
