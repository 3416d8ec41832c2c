package org.songluat.search.resolve;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.songluat.index.BeadQuery;
import org.songluat.index.Fields;
import org.songluat.index.Found;
import org.songluat.index.LegalIndex;
import org.songluat.index.StoredWork;
import org.songluat.index.relation.Related;
import org.songluat.index.relation.RelatedWorks;
import org.songluat.index.relation.Side;
import org.songluat.law.cite.HeldWorks;
import org.songluat.law.relation.Referrals;
import org.songluat.law.relation.Relation;
import org.songluat.law.relation.Relation.Kind;
import org.songluat.search.query.WorkMention;

/** Finds what refers to a work, by its number or, where it is held, by its name. */
final class ReferenceFinder {
  /** Works that refer to one, at most; and works of one type and figure. */
  private static final int MOST_WORKS = 500;

  private static final int MOST_MEANT = 20;

  private final LegalIndex index;
  private final HeldWorks held;

  ReferenceFinder(LegalIndex index, HeldWorks held) {
    this.index = index;
    this.held = held;
  }

  /** The clauses that name it. */
  References citing(WorkMention work) throws IOException {
    Set<String> clauses = new HashSet<>();
    for (Kind kind : Kind.values()) {
      for (Relation.Place place :
          places(work, kind).values().stream().flatMap(List::stream).toList()) {
        if (place.clause() != null) {
          clauses.add(place.clause());
        }
      }
    }
    return new References(Set.copyOf(ids(work)), clauses);
  }

  /** The works that are issued on the ground of it. */
  References basedOn(WorkMention work) throws IOException {
    return new References(places(work, Kind.LEGAL_BASIS).keySet(), Set.of());
  }

  /** Where each work refers to it. */
  private Map<String, List<Relation.Place>> places(WorkMention work, Kind kind) throws IOException {
    Map<String, List<Relation.Place>> places = new HashMap<>();
    for (String id : ids(work)) {
      Optional<StoredWork> stored = index.work(id);
      if (stored.isPresent()) {
        Side side =
            new RelatedWorks(index, held)
                .to(stored.get(), MOST_WORKS)
                .getOrDefault(kind, Side.NONE);
        for (Related related : side.works()) {
          places.put(String.valueOf(related.id()), related.places());
        }
      } else {
        Referrals referrals = index.referrals(kind, Set.of(id), MOST_WORKS);
        referrals
            .works()
            .forEach((other, relations) ->
                places.put(other, relations.stream().map(Relation::place).toList()));
      }
    }
    return places;
  }

  /** The ids it may have: its own, or those of the held works of its name, or type and figure. */
  private List<String> ids(WorkMention work) throws IOException {
    if (work.id() != null) {
      List<WorkMention> laws =
          held.holds(work.id()) ? List.of() : new NamedLaws(held).find(work.shown());
      return laws.isEmpty()
          ? List.of(work.id())
          : laws.stream().map(law -> String.valueOf(law.id())).toList();
    }
    BooleanQuery.Builder own = new BooleanQuery.Builder();
    own.add(term(Fields.SERIAL, String.valueOf(work.serial())), Occur.FILTER);
    own.add(term(Fields.OPENING, "true"), Occur.FILTER);
    List<String> ids = new ArrayList<>();
    for (Found found : index.find(new BeadQuery(own.build(), null, MOST_MEANT, null, 0)).found()) {
      LocalDate issued = found.bead().work().issued();
      boolean meant = work.year() == null || issued != null && issued.getYear() == work.year();
      if (meant) {
        ids.add(String.valueOf(found.bead().work().id()));
      }
    }
    return ids;
  }

  private static TermQuery term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }
}
