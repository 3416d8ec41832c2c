package org.songluat.search;

import java.util.Locale;

/** What of the hits is shown: each clause, or the best one of each article or work. */
public enum Grouping {
  CLAUSE,
  ARTICLE,
  WORK;

  /** Its name for programs: {@code article}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
