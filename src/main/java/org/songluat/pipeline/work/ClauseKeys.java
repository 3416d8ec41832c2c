package org.songluat.pipeline.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songluat.law.Clause;
import org.songluat.law.LegalBasis;
import org.songluat.law.Version;

/**
 * Gives the clauses of a version the ids they have in their work: {@code work~lang~eId}. Of several
 * clauses with one path, as lost headings and restarted numbers make them, the later ones get
 * {@code ~2}, {@code ~3}.
 */
public final class ClauseKeys {
  private ClauseKeys() {}

  public static Version in(String work, Version version) {
    String beginning = work + "~" + version.language().code() + "~";
    Map<String, Integer> given = new HashMap<>();
    Map<String, String> renamed = new HashMap<>();
    List<Clause> clauses = new ArrayList<>();
    for (Clause clause : version.clauses()) {
      String id = beginning + clause.path().eId();
      int count = given.merge(id, 1, Integer::sum);
      clauses.add(rekeyed(clause, count == 1 ? id : id + "~" + count));
      renamed.put(clause.id(), clauses.getLast().id());
    }
    return new Version(version.language(), clauses, bases(version.bases(), renamed));
  }

  private static List<LegalBasis> bases(List<LegalBasis> bases, Map<String, String> renamed) {
    return bases.stream()
        .map(b -> new LegalBasis(renamed.get(b.clause()), b.text(), b.source()))
        .toList();
  }

  private static Clause rekeyed(Clause c, String id) {
    return new Clause(id, c.level(), c.label(), c.path(), c.text(), c.source());
  }
}
