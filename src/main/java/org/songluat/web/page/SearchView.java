package org.songluat.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.search.Results;

/** The results of a search as the page shows them. */
record SearchView(
    String total,
    Understood understood,
    @Nullable Link didYouMean,
    List<HitView> hits,
    @Nullable String next,
    @Nullable String first) {
  /** An address of ours under a text. */
  record Link(String href, String text) {}

  static SearchView of(Results results, Messages t, Ui ui) {
    String better = results.didYouMean();
    String next = results.next();
    return new SearchView(
        t.count("search.hits", results.total()),
        Understood.of(results.query(), t),
        better == null ? null : new Link(ui.here("q", better), better),
        results.hits().stream().map(hit -> HitView.of(hit, ui)).toList(),
        next == null ? null : ui.here("cursor", next),
        ui.query().containsKey("cursor") ? ui.here("cursor", "") : null);
  }
}
