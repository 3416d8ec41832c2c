package org.songluat.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.exchange.PathView;
import org.songluat.exchange.SpanView;
import org.songluat.exchange.WorkView;
import org.songluat.index.matches.Facet;
import org.songluat.search.Hit;
import org.songluat.search.HitSide;
import org.songluat.search.Results;
import org.songluat.search.Understanding;

/** What {@code GET /api/v1/search} answers, as the contract has it. */
public record SearchAnswer(
    QueryView query,
    int total,
    boolean totalIsExact,
    List<HitView> hits,
    @Nullable String next,
    @Nullable String didYouMean,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<FacetValue>> facets) {
  /** A value of a facet in JSON, and how many of the matches have it. */
  record FacetValue(String value, int count) {}

  /** How the query was understood, in JSON. */
  record QueryView(
      String text,
      String language,
      List<String> terms,
      List<String> numbers,
      @Nullable String place,
      List<String> fields,
      List<String> notes) {
    static QueryView of(Understanding query) {
      return new QueryView(
          query.text(),
          query.language(),
          query.terms(),
          query.numbers(),
          query.place(),
          query.fields(),
          query.notes());
    }
  }

  /** A hit in JSON. */
  record HitView(
      double score,
      WorkView.Brief work,
      List<PathView> path,
      @Nullable SideView vi,
      @Nullable SideView en,
      BeadBrief bead) {
    static HitView of(Hit hit) {
      return new HitView(
          hit.score(),
          WorkView.Brief.of(hit.work()),
          PathView.of(hit.path()),
          SideView.of(hit.vi()),
          SideView.of(hit.en()),
          new BeadBrief(hit.beadScore(), hit.origin().name().toLowerCase(Locale.ROOT)));
    }
  }

  /** One side of a hit in JSON. */
  record SideView(String id, String text, List<SpanView> highlights, List<SpanView> counterparts) {
    static @Nullable SideView of(@Nullable HitSide side) {
      return side == null
          ? null
          : new SideView(
              side.id(),
              side.text(),
              side.highlights().stream().map(SpanView::of).toList(),
              side.counterparts().stream().map(SpanView::of).toList());
    }
  }

  /** How sure the pairing of a hit's sides is, in JSON. */
  record BeadBrief(double score, String origin) {}

  public static SearchAnswer of(Results results) {
    return new SearchAnswer(
        QueryView.of(results.query()),
        results.total(),
        results.matches().exact(),
        results.hits().stream().map(HitView::of).toList(),
        results.next(),
        results.didYouMean(),
        facets(results.matches().facets()));
  }

  private static @Nullable Map<String, List<FacetValue>> facets(
      Map<Facet, Map<String, Integer>> counted) {
    if (counted.isEmpty()) {
      return null;
    }
    Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
    counted.forEach((facet, values) ->
        facets.put(
            facet.code(),
            values.entrySet().stream()
                .map(one -> new FacetValue(one.getKey(), one.getValue()))
                .toList()));
    return facets;
  }
}
