package org.songluat.web.page.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.search.Rejected;
import org.songluat.search.Results;
import org.songluat.search.SearchRequest;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Pages;
import org.songluat.web.page.Ui;
import org.songluat.web.page.library.Holdings;
import org.songluat.web.page.library.WorkView;

/** Writes the search page. */
public final class SearchPages {
  /** The first visit shows the best of what is held; the library page has the rest. */
  private static final int MOST_WORKS = 12;

  private final Pages pages;

  public SearchPages(Pages pages) {
    this.pages = pages;
  }

  /** Before anything was asked. */
  public byte[] welcome(Ui ui, Holdings holdings) {
    Messages t = pages.words(ui);
    return page(ui, t.get("home.title"), FormView.empty(holdings, t, ui), shown(holdings, t, ui));
  }

  /** With what was found, perhaps nothing. */
  public byte[] results(Ui ui, SearchRequest request, Results results, Holdings holdings) {
    Messages t = pages.words(ui);
    Map<String, @Nullable Object> shown =
        results.hits().isEmpty() ? shown(holdings, t, ui) : new HashMap<>();
    shown.put("found", SearchView.of(results, holdings, t, ui));
    shown.put("chips", Chips.of(request, results.query(), holdings, t, ui));
    return page(ui, request.query(), FormView.of(request, holdings, t, ui), shown);
  }

  /** With a query that could not be parsed. */
  public byte[] rejected(Ui ui, SearchRequest request, Rejected rejected, Holdings holdings) {
    Messages t = pages.words(ui);
    Map<String, @Nullable Object> shown = shown(holdings, t, ui);
    shown.put("rejected", RejectedView.of(request.query(), rejected, pages.words(ui)));
    return page(ui, request.query(), FormView.of(request, holdings, t, ui), shown);
  }

  private static Map<String, @Nullable Object> shown(Holdings holdings, Messages t, Ui ui) {
    Map<String, @Nullable Object> shown = new HashMap<>();
    List<WorkView> works =
        holdings.works().stream().limit(MOST_WORKS).map(w -> WorkView.of(w, t, ui)).toList();
    shown.put("works", works);
    shown.put("held", holdings.works().size());
    shown.put("examples", ExampleView.of(holdings.examples(), t, ui));
    return shown;
  }

  private byte[] page(Ui ui, String title, FormView form, Map<String, @Nullable Object> shown) {
    shown.put("form", form);
    return pages.render("search/search", ui, title, shown);
  }
}
