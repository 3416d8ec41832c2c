package org.songluat.exchange.form;

import java.util.List;
import java.util.stream.Collectors;
import org.songluat.law.Clause;
import org.songluat.text.Language;

/** The clauses of one language in a bead, as flat formats print them. */
public record Side(List<Clause> clauses) {
  public String ids(String joint) {
    return clauses.stream().map(Clause::id).collect(Collectors.joining(joint));
  }

  /** Where they stand, as a lawyer cites it; of several in one place once. */
  public String paths(Language language, String joint) {
    return clauses.stream()
        .map(clause -> clause.path().cite(language))
        .distinct()
        .collect(Collectors.joining(joint));
  }

  public String texts(String joint) {
    return clauses.stream().map(Clause::text).collect(Collectors.joining(joint));
  }
}
