package org.songluat.check;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place where the two versions differ in substance.
 *
 * @param viId the Vietnamese clause, null where there is none
 * @param enId the English clause, null where there is none
 * @param vi the words concerned in the Vietnamese text, empty where something is missing there
 * @param en the words concerned in the English text, empty where something is missing there
 * @param message a sentence that quotes both
 */
public record Discrepancy(
    @Nullable String work,
    @Nullable String viId,
    @Nullable String enId,
    Kind kind,
    Severity severity,
    String vi,
    String en,
    String message) {
  /** What differs, as the contract names it. */
  public enum Kind {
    NUMBER,
    DATE,
    QUALIFIER,
    REFERENCE,
    NAME,
    OMISSION,
    ADDITION,
    HEADING,
    TERM,
    NEGATION,
    MODALITY;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How much it matters. */
  public enum Severity {
    MAJOR,
    MODERATE,
    MINOR;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
