package org.songluat.law.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Clause;
import org.songluat.law.LegalBasis;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.Version;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.law.cite.Citation;
import org.songluat.law.cite.CitationFinder;
import org.songluat.law.cite.HeldWorks;
import org.songluat.law.cite.WorkNames;
import org.songluat.law.relation.Relation.Kind;
import org.songluat.law.relation.Relation.Place;
import org.songluat.text.Language;

/**
 * Finds in a version how its work refers to others. What it finds depends on the version alone: a
 * work named without its number is told by its name, whether it is held or not.
 */
public final class RelationFinder {
  /** Bounds what a work full of references may cost. */
  private static final int MOST = 20_000;

  private final CitationFinder citations = new CitationFinder(HeldWorks.NONE);

  /** All places: the work's title first where it amends another, then in the order of the text. */
  public List<Relation> in(Work work, Version version) {
    Search search = new Search(work, version);
    String title = work.titles().in(version.language());
    if (title != null) {
      search.readTitle(title);
    }
    for (Clause clause : version.clauses()) {
      search.read(clause);
    }
    return search.names.completed(search.found);
  }

  /** Whether a citation names a work other than the one it stands in. */
  static boolean leadsElsewhere(Citation citation) {
    boolean named = citation.title() != null || citation.type() == WorkType.CONSTITUTION;
    return citation.number() != null || named && citation.status() != Citation.Status.RELATIVE;
  }

  /** The search through one version. */
  private final class Search {
    private final Work work;
    private final Language language;
    private final Set<String> ownNames;
    private final Map<Path, Clause> clauses = new HashMap<>();
    private final Map<String, List<LegalBasis>> bases;
    private final Set<Path> citing = new HashSet<>();
    private final Quotation quotation = new Quotation();
    private final KnownNames names = new KnownNames();
    private final List<Relation> found = new ArrayList<>();

    Search(Work work, Version version) {
      this.work = work;
      this.language = version.language();
      this.ownNames = WorkNames.names(work);
      this.bases = version.bases().stream().collect(Collectors.groupingBy(LegalBasis::clause));
    }

    void readTitle(String title) {
      String written = Headline.inSentenceCase(title);
      String text = written.length() == title.length() ? written : title;
      List<Citation> cited = citations.find(text, language);
      List<Kind> kinds = new ActReader(text, cited, true, Kind.CITES).kinds();
      for (int i = 0; i < cited.size(); i++) {
        if (kinds.get(i) == Kind.AMENDS) {
          Citation amended = cited.get(i);
          String words = amended.span().of(title);
          Place place = new Place(null, Path.ROOT, amended.span(), words);
          add(Kind.AMENDS, amended, name(amended), place);
        }
      }
    }

    void read(Clause clause) {
      clauses.put(clause.path(), clause);
      boolean article = clause.level() == Level.ARTICLE && !clause.text().startsWith("“");
      quotation.enter(clause.text(), article);
      List<Citation> cited = citations.find(clause.text(), language);
      if (cited.stream().noneMatch(RelationFinder::leadsElsewhere)) {
        return;
      }
      citing.add(clause.path());
      List<Kind> kinds =
          new ActReader(clause.text(), cited, false, introduced(clause.path())).kinds();
      for (int i = 0; i < cited.size(); i++) {
        Citation citation = cited.get(i);
        Kind kind = kind(clause, citation, kinds.get(i));
        Place place = new Place(clause.id(), clause.path(), citation.span(), citation.text());
        add(kind, citation, name(clause, citation), place);
      }
    }

    private void add(Kind kind, Citation citation, @Nullable String name, Place place) {
      if (!leadsElsewhere(citation) || own(citation, name) || found.size() >= MOST) {
        return;
      }
      String number = citation.number();
      if (name != null) {
        names.add(name, number, year(citation));
      }
      found.add(
          new Relation(
              kind,
              citation.work(),
              number,
              citation.type(),
              number == null ? name : null,
              year(citation),
              citation.date(),
              place));
    }

    private boolean own(Citation citation, @Nullable String name) {
      if (citation.number() != null) {
        return String.valueOf(citation.work()).equals(work.id());
      }
      Integer year = year(citation);
      boolean sameYear = year == null || year.equals(WorkNames.year(work));
      return sameYear && ownNames.contains(String.valueOf(name));
    }

    /** The year of a name, else that of the date beside it. */
    private static @Nullable Integer year(Citation citation) {
      LocalDate date = citation.date();
      return citation.year() != null || date == null
          ? citation.year()
          : Integer.valueOf(date.getYear());
    }

    /** What is printed in quotation marks is another work's wording, and not what this one does. */
    private Kind kind(Clause clause, Citation citation, Kind act) {
      if (basis(clause, citation)) {
        return Kind.LEGAL_BASIS;
      }
      return quotation.holds(citation.span().start()) ? Kind.CITES : act;
    }

    private boolean basis(Clause clause, Citation citation) {
      List<LegalBasis> named = bases.get(clause.id());
      if (named != null) {
        return named.stream().anyMatch(b -> b.text().contains(citation.text()));
      }
      boolean front = clause.path().steps().stream().noneMatch(s -> s.level() == Level.ARTICLE);
      return bases.isEmpty() && front && ActReader.ground(clause.text());
    }

    /** What a heading such as "The following are repealed:" says of the points below it. */
    private Kind introduced(Path path) {
      Clause above = clauses.get(path.parent());
      return above == null || citing.contains(above.path())
          ? Kind.CITES
          : ActReader.introduction(above.text());
    }

    private @Nullable String name(Clause clause, Citation citation) {
      boolean others = AmendingName.before(citation.span().start(), clause.text());
      return citation.number() != null && others ? null : name(citation);
    }

    private @Nullable String name(Citation citation) {
      WorkType type = citation.type();
      String title = citation.title();
      boolean named = title != null || type == WorkType.CONSTITUTION;
      return type == null || !named
          ? null
          : WorkNames.name(type, title == null ? "" : title, language);
    }
  }
}
