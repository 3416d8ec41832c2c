package org.songluat.check;

import java.util.Locale;
import org.songluat.check.Discrepancy.Kind;

/**
 * What can be found, and how often a finding of that sort is right: measured on the beads named in
 * docs/checks.md, in the one place where that figure stands.
 */
public enum RuleId {
  NUMBER(Kind.NUMBER, 0.8),
  UNIT(Kind.NUMBER, 0.8),
  DATE(Kind.DATE, 0.8),
  QUALIFIER_SWAPPED(Kind.QUALIFIER, 0.8),
  QUALIFIER_LOST(Kind.QUALIFIER, 0.6),
  DOCUMENT_NUMBER(Kind.REFERENCE, 0.8),
  PIN_POINT(Kind.REFERENCE, 0.8),
  RELATIVE_REFERENCE(Kind.REFERENCE, 0.4),
  LABEL(Kind.HEADING, 0.8),
  HEADING_LOST(Kind.HEADING, 0.9),
  TITLE_LOST(Kind.HEADING, 0.9),
  CLAUSE_LOST(Kind.OMISSION, 0.9),
  CLAUSE_ADDED(Kind.ADDITION, 0.9),
  SENTENCE_LOST(Kind.OMISSION, 0.8),
  SENTENCE_ADDED(Kind.ADDITION, 0.8),
  PART_LOST(Kind.OMISSION, 0.8),
  PART_ADDED(Kind.ADDITION, 0.8),
  NEGATION(Kind.NEGATION, 0.6),
  DENIAL(Kind.NEGATION, 0.6),
  MODALITY(Kind.MODALITY, 0.5),
  NAME(Kind.NAME, 0.6),
  OPPOSITE(Kind.TERM, 0.8),
  WORDS_LOST(Kind.OMISSION, 0.6),
  WORD_LOST(Kind.OMISSION, 0.4),
  TERM_CUT(Kind.TERM, 0.6),
  TERM_REPLACED(Kind.TERM, 0.6),
  TERM_OTHERWISE(Kind.TERM, 0.3),
  TERM_VARIES(Kind.TERM, 0.4);

  /** Findings of surer rules are shown by default. */
  private static final double SHOWN = 0.5;

  private final Kind kind;
  private final double precision;

  RuleId(Kind kind, double precision) {
    this.kind = kind;
    this.precision = precision;
  }

  public Kind kind() {
    return kind;
  }

  /** Which share of its findings is real, in 0..1. */
  public double precision() {
    return precision;
  }

  /** Whether what it finds is likelier real than not, and so shown to those who ask for no more. */
  public boolean likely() {
    return precision >= SHOWN;
  }

  /** Whether it finds a part of a clause that is missing as a whole. */
  boolean part() {
    return this == SENTENCE_LOST
        || this == SENTENCE_ADDED
        || this == PART_LOST
        || this == PART_ADDED;
  }

  /** Whether it rests on all words of a clause, so that a missing part disturbs it. */
  boolean loose() {
    return switch (this) {
      case NEGATION, NAME, WORDS_LOST, WORD_LOST, TERM_CUT, TERM_REPLACED, TERM_OTHERWISE -> true;
      default -> false;
    };
  }

  /** The name in JSON and in message files: {@code pin-point}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
