package org.songluat.web.api;

import java.util.List;
import org.songluat.exchange.BeadView;
import org.songluat.exchange.PathView;
import org.songluat.exchange.WorkView;
import org.songluat.index.BeadRecord;
import org.songluat.law.Clause;
import org.songluat.text.Language;

/** What {@code GET /api/v1/clauses/{id}} answers: the clause, and the bead it stands in. */
record ClauseAnswer(
    String id,
    String lang,
    String level,
    String label,
    List<PathView> path,
    String text,
    Cite cite,
    WorkView.Brief work,
    BeadView bead) {
  /** The clause's place as lawyers write it in each language. */
  record Cite(String vi, String en) {}

  static ClauseAnswer of(String id, BeadRecord record) {
    for (Language language : Language.values()) {
      for (Clause clause : record.side(language)) {
        if (clause.id().equals(id)) {
          return of(clause, language, record);
        }
      }
    }
    throw new IllegalStateException("The index gave a bead without the clause '" + id + "'");
  }

  private static ClauseAnswer of(Clause clause, Language language, BeadRecord record) {
    return new ClauseAnswer(
        clause.id(),
        language.code(),
        clause.level().code(),
        clause.label(),
        PathView.of(clause.path()),
        clause.text(),
        new Cite(clause.path().cite(Language.VI), clause.path().cite(Language.EN)),
        WorkView.Brief.of(record.work()),
        BeadView.of(record.order() + 1, record.bead()));
  }
}
