package org.songluat.web.page.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songluat.index.matches.Facet;
import org.songluat.index.matches.Matches;
import org.songluat.law.WorkType;
import org.songluat.search.Results;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Ui;
import org.songluat.web.page.library.Holdings;

/** The results of a search as the page shows them. */
record SearchView(
    String total,
    Understood understood,
    @Nullable Link didYouMean,
    @Nullable Link renderings,
    List<Narrowing> narrowings,
    List<HitView> hits,
    @Nullable String next,
    @Nullable String first) {
  /** Words alone, as many as a term has. */
  private static final Pattern TERM =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+( [\\p{L}\\p{M}\\p{N}]+){0,5}");

  /** An address of ours under a text. */
  record Link(String href, String text) {}

  /** A facet with the ways to narrow the results by it. */
  record Narrowing(String label, List<Way> ways) {}

  /** A value of a facet: where it leads, and how many of the results have it. */
  record Way(String href, String text, String count) {}

  static SearchView of(Results results, Holdings holdings, Messages t, Ui ui) {
    String better = results.didYouMean();
    String next = results.next();
    return new SearchView(
        total(results.matches(), t),
        Understood.of(results.query(), t),
        better == null ? null : new Link(ui.here(Map.of("q", better, "cursor", "")), better),
        renderings(results, t, ui),
        narrowings(results, holdings, t, ui),
        results.hits().stream().map(hit -> HitView.of(hit, ui)).toList(),
        next == null ? null : ui.here("cursor", next),
        ui.query().containsKey("cursor") ? ui.here("cursor", "") : null);
  }

  /** How a query of plain words was rendered; of others that is no question. */
  private static @Nullable Link renderings(Results results, Messages t, Ui ui) {
    String term = results.query().text().replace('"', ' ').strip();
    return TERM.matcher(term).matches() && !results.hits().isEmpty()
        ? new Link(ui.link("/concordance", Map.of("q", term)), t.get("search.renderings", term))
        : null;
  }

  private static String total(Matches matches, Messages t) {
    return matches.exact()
        ? t.count("search.hits", matches.total())
        : t.get("search.hits.more", matches.total());
  }

  /** What would not narrow anything is left out. */
  private static List<Narrowing> narrowings(Results results, Holdings holdings, Messages t, Ui ui) {
    List<Narrowing> narrowings = new ArrayList<>();
    results
        .matches()
        .facets()
        .forEach((facet, values) -> {
          List<Way> ways = new ArrayList<>();
          values.forEach((value, count) ->
              ways.add(
                  new Way(
                      href(facet, value, results.query().text(), ui),
                      text(facet, value, holdings, t, ui),
                      t.decimal(count, 0))));
          if (ways.size() > 1) {
            narrowings.add(new Narrowing(t.get("filter." + facet.code()), ways));
          }
        });
    return narrowings;
  }

  private static String href(Facet facet, String value, String query, Ui ui) {
    if (facet != Facet.LANGUAGES) {
      return ui.here(Map.of(facet.code(), value, "cursor", ""));
    }
    String asked =
        switch (value) {
          case "vi" -> " missing:en";
          case "en" -> " missing:vi";
          default -> " lang:vi lang:en";
        };
    return ui.here(Map.of("q", query + asked, "cursor", ""));
  }

  private static String text(Facet facet, String value, Holdings holdings, Messages t, Ui ui) {
    return switch (facet) {
      case TYPE ->
          Arrays.stream(WorkType.values())
              .filter(type -> type.code().equals(value))
              .findFirst()
              .map(type -> Holdings.name(type, ui.language()))
              .orElse(value);
      case LANGUAGES -> t.get("languages." + value);
      case WORK -> holdings.shortName(value, ui.language());
      case ISSUER, YEAR -> value;
    };
  }
}
