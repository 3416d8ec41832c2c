package org.songluat.web.page.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.index.relation.Related;
import org.songluat.index.relation.Side;
import org.songluat.law.relation.Relation;
import org.songluat.web.page.Ui;

/**
 * Words of a clause that cite a work.
 *
 * @param href of the place they mean, null where the work is not held
 */
record Citing(org.songluat.text.Span span, @Nullable String href) {
  /** Longer words do not name a place; the address would be refused. */
  private static final int LONGEST = 200;

  /** Those of a work, by the clause they stand in, in the order of its text. */
  static Map<String, List<Citing>> byClause(Map<Relation.Kind, Side> sides, Ui ui) {
    Map<String, List<Citing>> clauses = new HashMap<>();
    for (Side side : sides.values()) {
      for (Related related : side.works()) {
        for (Relation.Place place : related.places()) {
          String clause = place.clause();
          if (clause != null) {
            clauses.computeIfAbsent(clause, c -> new ArrayList<>()).add(of(related, place, ui));
          }
        }
      }
    }
    clauses.values().forEach(all -> all.sort(Comparator.comparingInt(c -> c.span.start())));
    return clauses;
  }

  private static Citing of(Related related, Relation.Place place, Ui ui) {
    String words = place.text().length() > LONGEST ? "" : place.text();
    String href =
        related.held() == null ? null : ui.link("/works/" + related.id(), Map.of("go", words));
    return new Citing(place.span(), href);
  }
}
