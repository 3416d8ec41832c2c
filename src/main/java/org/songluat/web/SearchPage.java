package org.songluat.web;

import io.javalin.http.Context;
import java.io.IOException;
import org.songluat.search.Rejected;
import org.songluat.search.Results;
import org.songluat.search.SearchRequest;
import org.songluat.web.api.Params;
import org.songluat.web.api.Searching;
import org.songluat.web.page.Ui;
import org.songluat.web.page.library.Holdings;
import org.songluat.web.page.search.SearchPages;

/** Search for people. */
final class SearchPage {
  private final Searching searching;
  private final Catalogue catalogue;
  private final SearchPages pages;

  SearchPage(Searching searching, Catalogue catalogue, SearchPages pages) {
    this.searching = searching;
    this.catalogue = catalogue;
    this.pages = pages;
  }

  void show(Context ctx) throws IOException {
    Params params = new Params(ctx);
    Ui ui = Visitor.of(ctx);
    Holdings holdings = catalogue.holdings();
    ctx.contentType(WebApp.HTML);
    if (params.text("q", SearchRequest.MAX_QUERY) == null) {
      ctx.result(pages.welcome(ui, holdings));
      return;
    }
    SearchRequest request = params.search().withFacets();
    switch (searching.search(request)) {
      case Results results -> ctx.result(pages.results(ui, request, results, holdings));
      case Rejected rejected ->
          ctx.status(400).result(pages.rejected(ui, request, rejected, holdings));
    }
  }
}
