package org.songluat.check;

import java.util.Locale;
import org.songluat.check.Discrepancy.Kind;

/**
 * What can be found, and the one place that says how often a finding of that sort was right: right
 * ones of those judged, on the development gold and by eye on a sample of laws that nobody altered.
 * See docs/checks.md. Faults are rare there, so that even a good rule for them is often wrong;
 * rules for grave faults are shown all the same.
 */
public enum RuleId {
  NUMBER(Kind.NUMBER, 1, 3, Shown.DEFAULT),
  UNIT(Kind.NUMBER, 0, 0, Shown.DEFAULT),
  DATE(Kind.DATE, 2, 2, Shown.DEFAULT),
  QUALIFIER_SWAPPED(Kind.QUALIFIER, 5, 5, Shown.DEFAULT),
  QUALIFIER_LOST(Kind.QUALIFIER, 5, 6, Shown.DEFAULT),
  DOCUMENT_NUMBER(Kind.REFERENCE, 1, 1, Shown.DEFAULT),
  PIN_POINT(Kind.REFERENCE, 0, 1, Shown.DEFAULT),
  RELATIVE_REFERENCE(Kind.REFERENCE, 5, 5, Shown.DEFAULT),
  LABEL(Kind.HEADING, 6, 6, Shown.DEFAULT),
  HEADING_LOST(Kind.HEADING, 7, 7, Shown.DEFAULT),
  TITLE_LOST(Kind.HEADING, 1, 1, Shown.DEFAULT),
  CLAUSE_LOST(Kind.OMISSION, 0, 0, Shown.DEFAULT),
  CLAUSE_ADDED(Kind.ADDITION, 0, 0, Shown.DEFAULT),
  SENTENCE_LOST(Kind.OMISSION, 0, 1, Shown.DEFAULT),
  SENTENCE_ADDED(Kind.ADDITION, 0, 2, Shown.DEFAULT),
  PART_LOST(Kind.OMISSION, 3, 3, Shown.DEFAULT),
  PART_ADDED(Kind.ADDITION, 0, 1, Shown.DEFAULT),
  NEGATION(Kind.NEGATION, 2, 6, Shown.DEFAULT),
  DENIAL(Kind.NEGATION, 2, 3, Shown.DEFAULT),
  MODALITY(Kind.MODALITY, 0, 0, Shown.DEFAULT),
  PERSON(Kind.NAME, 0, 1, Shown.DEFAULT),
  NAME(Kind.NAME, 19, 22, Shown.DEFAULT),
  OPPOSITE(Kind.TERM, 2, 3, Shown.DEFAULT),
  WORDS_LOST(Kind.OMISSION, 16, 26, Shown.DEFAULT),
  TERM_CUT(Kind.TERM, 4, 4, Shown.DEFAULT),
  TERM_REPLACED(Kind.TERM, 7, 7, Shown.DEFAULT),
  WORD_LOST(Kind.OMISSION, 3, 13, Shown.ALL),
  TERM_OTHERWISE(Kind.TERM, 38, 42, Shown.ALL),
  TERM_VARIES(Kind.TERM, 3, 3, Shown.ALL);

  /** To whom findings are shown. */
  private enum Shown {
    DEFAULT,
    /** To those who ask for all: the rule was right on the gold, and is noise on better texts. */
    ALL
  }

  private final Kind kind;
  private final int right;
  private final int judged;
  private final Shown shown;

  RuleId(Kind kind, int right, int judged, Shown shown) {
    this.kind = kind;
    this.right = right;
    this.judged = judged;
    this.shown = shown;
  }

  public Kind kind() {
    return kind;
  }

  /**
   * Which share of its findings is real, in 0..1; a half where none was judged, and nearer to it
   * where few were.
   */
  public double precision() {
    return Math.round(100.0 * (right + 1) / (judged + 2)) / 100.0;
  }

  /** Whether what it finds is shown to those who ask for no more. */
  public boolean likely() {
    return shown == Shown.DEFAULT;
  }

  /** Whether it finds a part of a clause that is missing as a whole. */
  boolean part() {
    return this == SENTENCE_LOST
        || this == SENTENCE_ADDED
        || this == HEADING_LOST
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
