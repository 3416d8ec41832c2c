package org.songluat.law;

import java.util.List;
import org.songluat.text.Language;

/** A work's text in one language, its clauses in reading order. */
public record Version(Language language, List<Clause> clauses) {
  public Version {
    clauses = List.copyOf(clauses);
  }
}
