package org.songluat.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.exchange.PathView;
import org.songluat.index.relation.Related;
import org.songluat.index.relation.Side;
import org.songluat.law.relation.Relation;
import org.songluat.law.relation.Relation.Kind;
import org.songluat.text.Language;

/**
 * What {@code GET /api/v1/works/{id}/relations} answers.
 *
 * @param totals how many works there are of each kind, though fewer may be listed
 * @param relations by kind: legalBasis, amends, repeals, replaces, cites, and what others do with
 *     the work: basisOf, amendedBy, repealedBy, replacedBy, citedBy
 */
public record RelationsAnswer(
    String work, Map<String, Integer> totals, Map<String, List<Other>> relations) {
  /** More places of one work are counted, not listed. */
  private static final int MOST_PLACES = 20;

  /**
   * Another work.
   *
   * @param id null where it is named without a number and no held work is surely meant
   * @param title of a held work its title, else the words it is named with
   * @param kind the code of its type, null where it is not told
   * @param count of all places; the first of them are listed
   */
  public record Other(
      @Nullable String id,
      @Nullable String number,
      @Nullable String title,
      @Nullable String kind,
      boolean held,
      int count,
      List<Place> places) {
    static Other of(Related related) {
      return new Other(
          related.id(),
          related.number(),
          related.title().best(Language.VI),
          related.type() == null ? null : related.type().code(),
          related.held() != null,
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

  /**
   * The answer for a work.
   *
   * @param own what it does with others
   * @param others what others do with it
   */
  public static RelationsAnswer of(String work, Map<Kind, Side> own, Map<Kind, Side> others) {
    Map<String, Side> sides = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      sides.put(kind.code(), own.getOrDefault(kind, Side.NONE));
    }
    for (Kind kind : Kind.values()) {
      sides.put(kind.reverse(), others.getOrDefault(kind, Side.NONE));
    }
    Map<String, Integer> totals = new LinkedHashMap<>();
    Map<String, List<Other>> relations = new LinkedHashMap<>();
    sides.forEach((kind, side) -> {
      totals.put(kind, side.total());
      relations.put(kind, side.works().stream().map(Other::of).toList());
    });
    return new RelationsAnswer(work, totals, relations);
  }
}
