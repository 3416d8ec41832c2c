package org.songluat.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.songluat.law.Clause;

/** The clauses of one language in a bead, as flat formats print them. */
record Side(List<Clause> clauses) {
  String ids(String joint) {
    return clauses.stream().map(Clause::id).collect(Collectors.joining(joint));
  }

  String texts(String joint) {
    return clauses.stream().map(Clause::text).collect(Collectors.joining(joint));
  }
}
