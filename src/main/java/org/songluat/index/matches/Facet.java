package org.songluat.index.matches;

import java.util.Locale;

/** By what the matches of a query can be narrowed. */
public enum Facet {
  TYPE,
  ISSUER,
  YEAR,
  WORK,
  /** The languages a bead has text in: {@code vi+en}, {@code vi}, {@code en}. */
  LANGUAGES;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
