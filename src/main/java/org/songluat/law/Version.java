package org.songluat.law;

import java.util.List;
import org.songluat.text.Language;

/**
 * A work's text in one language, its clauses in reading order.
 *
 * @param bases what it names as its legal basis; the clauses hold their text too
 */
public record Version(Language language, List<Clause> clauses, List<LegalBasis> bases) {
  public Version {
    clauses = List.copyOf(clauses);
    bases = List.copyOf(bases);
  }

  public Version(Language language, List<Clause> clauses) {
    this(language, clauses, List.of());
  }
}
