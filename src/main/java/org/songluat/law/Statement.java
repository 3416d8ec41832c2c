package org.songluat.law;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * What one place of a source says of the work. Several may speak of the same field; the work takes
 * the first by origin, and the others are kept.
 *
 * @param language of a title, null for what has no language
 * @param value as the work would hold it: a number in its canonical spelling, a date in ISO 8601
 * @param source where it stands, empty at 0 where the format says it outside the text
 */
public record Statement(
    Field field, @Nullable Language language, String value, Origin origin, Span source) {
  /** What is said of a work. */
  public enum Field {
    NUMBER,
    TYPE,
    ISSUER,
    SIGNER,
    ISSUED,
    EFFECTIVE,
    TITLE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Who says it, the most trusted first. */
  public enum Origin {
    /** The instrument's own text. */
    TEXT,
    /** What a site adds: its table of attributes, its headline. */
    SITE,
    /** What the file's format carries: the title of a page, of a Word file. */
    FILE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
