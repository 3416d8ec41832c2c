package org.songluat.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.exchange.PathView;
import org.songluat.index.RelatedWorks.Related;
import org.songluat.law.relation.Relation;

/**
 * What {@code GET /api/v1/works/{id}/relations} answers.
 *
 * @param relations by kind: legalBasis, amends, repeals, replaces, cites, and what others do with
 *     the work: basisOf, amendedBy, repealedBy, replacedBy, citedBy
 */
public record RelationsAnswer(String work, Map<String, List<Other>> relations) {
  /** More places of one work are counted, not listed. */
  private static final int MOST_PLACES = 20;

  /**
   * Another work.
   *
   * @param id null where it is named without a number and no held work is surely meant
   * @param title of a held work its title, else the words it is named with
   * @param count of all places; the first of them are listed
   */
  public record Other(
      @Nullable String id,
      @Nullable String number,
      String title,
      boolean held,
      int count,
      List<Place> places) {
    static Other of(Related related) {
      return new Other(
          related.id(),
          related.number(),
          related.title(),
          related.held(),
          related.places().size(),
          related.places().stream().limit(MOST_PLACES).map(Place::of).toList());
    }
  }

  /**
   * Where one work speaks of the other.
   *
   * @param clauseId null for the title of the work that speaks
   * @param start of the words in the clause's text, in UTF-16 units
   */
  public record Place(
      @Nullable String clauseId, List<PathView> path, int start, int end, String text) {
    static Place of(Relation.Place place) {
      return new Place(
          place.clause(),
          PathView.of(place.path()),
          place.span().start(),
          place.span().end(),
          place.text());
    }
  }

  public static RelationsAnswer of(
      String work,
      Map<Relation.Kind, List<Related>> own,
      Map<Relation.Kind, List<Related>> others) {
    Map<String, List<Other>> relations = new LinkedHashMap<>();
    for (Relation.Kind kind : Relation.Kind.values()) {
      relations.put(kind.code(), all(own.getOrDefault(kind, List.of())));
    }
    for (Relation.Kind kind : Relation.Kind.values()) {
      relations.put(kind.reverse(), all(others.getOrDefault(kind, List.of())));
    }
    return new RelationsAnswer(work, relations);
  }

  private static List<Other> all(List<Related> related) {
    return related.stream().map(Other::of).toList();
  }
}
