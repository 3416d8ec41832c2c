package org.songluat.law.relation;

import java.util.ArrayList;
import java.util.List;
import org.songluat.law.Clause;
import org.songluat.law.LegalBasis;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.PathStep;
import org.songluat.law.Version;
import org.songluat.text.Language;
import org.songluat.text.Span;

/** A version written down clause by clause. */
final class Sketch {
  private final Language language;
  private final List<Clause> clauses = new ArrayList<>();

  Sketch(Language language) {
    this.language = language;
  }

  /** Adds a clause at that article, clause and point; {@code p1} is a paragraph. */
  Sketch add(String place, String text) {
    Path path = Path.ROOT;
    Level[] levels = {Level.ARTICLE, Level.CLAUSE, Level.POINT};
    String[] labels = place.split("\\.");
    for (int i = 0; i < labels.length; i++) {
      boolean front = labels[i].startsWith("p");
      path = path.child(front ? Level.PARAGRAPH : levels[i], labels[i].replace("p", ""));
    }
    PathStep last = path.steps().getLast();
    clauses.add(
        new Clause(
            "w~" + language.code() + "~" + path.eId(),
            last.level(),
            last.label(),
            path,
            text,
            new Span(0, text.length())));
    return this;
  }

  Version version() {
    return new Version(language, clauses);
  }

  Version version(LegalBasis... bases) {
    return new Version(language, clauses, List.of(bases));
  }
}
