package org.songluat.check;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.songluat.text.Language;

/**
 * A place where the two versions differ in substance.
 *
 * @param viId the Vietnamese clause, null where there is none
 * @param enId the English clause, null where there is none
 * @param vi the words concerned in the Vietnamese text, empty where something is missing there
 * @param en the words concerned in the English text, empty where something is missing there
 * @param message a sentence in English that quotes both
 * @param proof the rule that found it, the sentence in Vietnamese, and the places
 */
public record Discrepancy(
    @Nullable String work,
    @Nullable String viId,
    @Nullable String enId,
    Kind kind,
    Severity severity,
    String vi,
    String en,
    String message,
    Proof proof) {
  /** A discrepancy that somebody states without proof. */
  public Discrepancy(
      @Nullable String work,
      @Nullable String viId,
      @Nullable String enId,
      Kind kind,
      Severity severity,
      String vi,
      String en,
      String message) {
    this(work, viId, enId, kind, severity, vi, en, message, Proof.stated(kind, message));
  }

  /** The sentence in that language. */
  public String message(Language language) {
    return language == Language.VI ? proof.messageVi() : message;
  }

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

  /** Whether it is likelier real than not; others are shown to those who ask for all. */
  public boolean likely() {
    return proof.rule().likely();
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
