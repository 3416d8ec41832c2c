package org.songluat.law;

import java.util.Locale;

/** The kinds of citable blocks, as the contract names them, the outermost first. */
public enum Level {
  PART,
  CHAPTER,
  SECTION,
  SUBSECTION,
  ARTICLE,
  /** A Roman, letter or number heading of a resolution. */
  HEADING,
  CLAUSE,
  POINT,
  BULLET,
  PARAGRAPH;

  /** The name in paths and JSON: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its labels are printed; bullets and paragraphs are counted instead. */
  public boolean labelled() {
    return this != BULLET && this != PARAGRAPH;
  }

  /** Whether it heads other clauses rather than saying something itself. */
  public boolean heads() {
    return switch (this) {
      case PART, CHAPTER, SECTION, SUBSECTION, ARTICLE, HEADING -> true;
      case CLAUSE, POINT, BULLET, PARAGRAPH -> false;
    };
  }
}
