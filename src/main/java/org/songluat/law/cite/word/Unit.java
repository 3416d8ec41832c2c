package org.songluat.law.cite.word;

import java.util.Locale;

/** What a pin point may name in an instrument, the outermost first. */
public enum Unit {
  ANNEX,
  PART,
  CHAPTER,
  SECTION,
  SUBSECTION,
  ARTICLE,
  CLAUSE,
  POINT,
  /** A tiết: what stands within a point. */
  ITEM,
  /** A đoạn: a paragraph without a label, counted. */
  PARAGRAPH;

  /** The name in JSON: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
