package org.songluat.align.lattice;

import java.util.Locale;

/** What speaks for a bead, or against it. */
public enum Reason {
  /** How often such shapes occur: 1-1 nearly always, 2-2 hardly ever. */
  SHAPE,
  /** How well the lengths fit. */
  LENGTH,
  /** Words that answer each other. */
  WORDS,
  /** Numbers, dates and names that both sides have, or one lacks. */
  VALUES,
  /** Whether headings answer headings. */
  HEADINGS,
  /** Whether labels are equal. */
  LABELS;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
