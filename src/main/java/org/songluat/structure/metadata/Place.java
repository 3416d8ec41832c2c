package org.songluat.structure.metadata;

import java.util.Locale;
import org.songluat.law.Statement.Origin;

/** The kinds of places that say something of a work. */
enum Place {
  MASTHEAD(Origin.TEXT),
  TITLE(Origin.TEXT),
  SIGNATURE(Origin.TEXT),
  ENACTING_CLAUSE(Origin.TEXT),
  CLOSING_FORMULA(Origin.TEXT),
  EFFECTIVE_CLAUSE(Origin.TEXT),
  SITE_FIELD(Origin.SITE),
  HEADLINE(Origin.SITE),
  SUMMARY(Origin.SITE),
  FILE_TITLE(Origin.FILE);

  private final Origin origin;

  Place(Origin origin) {
    this.origin = origin;
  }

  /** How far it is believed. */
  Origin origin() {
    return origin;
  }

  /** As messages name it: {@code site field}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
