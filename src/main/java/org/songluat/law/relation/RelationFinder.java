package org.songluat.law.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Clause;
import org.songluat.law.LegalBasis;
import org.songluat.law.Level;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.law.cite.Citation;
import org.songluat.law.cite.CitationFinder;
import org.songluat.law.cite.HeldWorks;
import org.songluat.law.cite.Standing;
import org.songluat.law.cite.WorkNames;
import org.songluat.law.relation.Relation.Kind;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * Finds in a version how its work refers to others. What it finds depends on the version alone: a
 * work named without its number is told by its name, whether it is held or not.
 */
public final class RelationFinder {
  /** Bounds what a work full of references may cost. */
  private static final int MOST = 20_000;

  private final CitationFinder citations = new CitationFinder(HeldWorks.NONE);

  /** All places, in the order of the text. */
  public List<Relation> in(Work work, Version version) {
    Search search = new Search(work, version);
    for (Clause clause : version.clauses()) {
      search.read(clause);
    }
    return search.found;
  }

  /** The search through one version. */
  private final class Search {
    private final Language language;
    private final Standing standing;
    private final boolean amending;
    private final Set<String> bases = new LinkedHashSet<>();
    private final List<Relation> found = new ArrayList<>();
    private boolean amendingArticle;

    Search(Work work, Version version) {
      this.language = version.language();
      String id = work.id();
      this.standing = new Standing(id == null ? "" : id, work.type(), org.songluat.law.Path.ROOT);
      this.amending = amends(work.titles().vi()) || amends(work.titles().en());
      for (LegalBasis basis : version.bases()) {
        bases.add(basis.clause());
      }
    }

    void read(Clause clause) {
      if (clause.level() == Level.ARTICLE) {
        amendingArticle = amends(clause.text());
      }
      for (Citation citation : citations.find(clause.text(), language, standing)) {
        boolean other =
            citation.status() == Citation.Status.NOT_HELD
                && !standing.work().equals(citation.work());
        String name = citation.work() == null ? name(citation) : null;
        if (other && found.size() < MOST && (citation.work() != null || name != null)) {
          found.add(relation(clause, citation, name));
        }
      }
    }

    private Relation relation(Clause clause, Citation citation, @Nullable String name) {
      Span span = citation.span();
      Kind kind =
          bases.contains(clause.id())
              ? Kind.LEGAL_BASIS
              : new Wording(clause.text(), span).kind(amending || amendingArticle);
      return new Relation(
          kind,
          citation.work(),
          citation.number(),
          citation.type(),
          name,
          citation.year(),
          citation.date(),
          new Relation.Place(clause.id(), clause.path(), span, citation.text()));
    }

    private @Nullable String name(Citation citation) {
      WorkType type = citation.type();
      if (type == null) {
        return null;
      }
      String title = citation.title() == null ? "" : citation.title();
      return WorkNames.name(type, title, language);
    }
  }

  private static boolean amends(@Nullable String title) {
    String lower = title == null ? "" : title.toLowerCase(Locale.ROOT);
    return lower.contains("sửa đổi") || lower.contains("bổ sung một số") || lower.contains("amend");
  }
}
