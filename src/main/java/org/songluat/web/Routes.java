package org.songluat.web;

import io.javalin.config.RoutesConfig;
import org.songluat.web.api.CheckBook;
import org.songluat.web.api.CiteApi;
import org.songluat.web.api.Library;
import org.songluat.web.api.Operations;
import org.songluat.web.api.SearchApi;
import org.songluat.web.api.Searching;
import org.songluat.web.api.WorksApi;
import org.songluat.web.api.edit.AcceptanceApi;
import org.songluat.web.api.edit.CorrectionsApi;
import org.songluat.web.bulk.BulkApi;
import org.songluat.web.page.Pages;
import org.songluat.web.page.checks.CheckPages;
import org.songluat.web.page.compare.ComparePages;
import org.songluat.web.page.concordance.ConcordancePages;
import org.songluat.web.page.graph.GraphPages;
import org.songluat.web.page.library.LibraryPages;
import org.songluat.web.page.reading.ReadingPages;
import org.songluat.web.page.search.SearchPages;

/** What the server answers, and who answers it. */
final class Routes {
  private final ErrorMapping errors;
  private final AnswerHeaders headers = new AnswerHeaders();
  private final Assets assets = new Assets();
  private final SearchPage searchPage;
  private final WorkPages workPages;
  private final EliPages eliPages;
  private final LibraryPage libraryPage;
  private final CheckPage checkPage;
  private final ConcordancePage concordancePage;
  private final ComparePage comparePage;
  private final SearchApi search;
  private final WorksApi works;
  private final BulkApi bulk;
  private final CiteApi cite;
  private final CorrectionsApi corrections;
  private final AcceptanceApi acceptance;
  private final Operations operations;
  private final Metrics metrics;

  Routes(Services services, Metrics metrics) {
    Pages pages = new Pages(assets::address);
    Library library = new Library(services.index(), services.lexicon());
    CheckBook book =
        new CheckBook(library, services.checker(), services.accepted(), services.clock());
    boolean editable = services.editing() != null;
    Catalogue catalogue = new Catalogue(services.index());
    this.errors = new ErrorMapping(pages);
    this.searchPage =
        new SearchPage(new Searching(services.searcher()), catalogue, new SearchPages(pages));
    this.workPages = new WorkPages(library, book, new ReadingPages(pages), editable);
    this.eliPages = new EliPages(library);
    this.libraryPage =
        new LibraryPage(library, catalogue, new LibraryPages(pages), new GraphPages(pages));
    this.checkPage = new CheckPage(library, book, new CheckPages(pages), editable);
    this.concordancePage =
        new ConcordancePage(
            services.searcher(), services.dictionary(), new ConcordancePages(pages));
    this.comparePage =
        new ComparePage(
            services.comparer(), services.checker(), services.exporter(), new ComparePages(pages));
    this.search = new SearchApi(services.searcher());
    this.works = new WorksApi(library, book, services.exporter());
    this.bulk = new BulkApi(services.index());
    this.cite = new CiteApi(services.citations());
    this.corrections = new CorrectionsApi(library, services.editing());
    this.acceptance = new AcceptanceApi(library, book, services.editing());
    this.operations = new Operations(services.index());
    this.metrics = metrics;
  }

  void register(RoutesConfig routes) {
    errors.register(routes);
    routes.before(headers::set);
    routes.before(Visitor::remember);

    routes.get("/", searchPage::show);
    routes.get("/concordance", concordancePage::show);
    routes.get("/compare", comparePage::show);
    routes.post("/compare", comparePage::compare);
    routes.get("/works", libraryPage::list);
    routes.get("/works/graph", libraryPage::graph);
    routes.get("/works/{id}.jsonld", eliPages::data);
    routes.get("/works/{id}", workPages::reading);
    routes.get("/works/{id}/preview", workPages::preview);
    routes.get("/works/{id}/checks", checkPage::show);
    routes.get("/works/{id}/checks.xlsx", checkPage::export);
    routes.get("/works/{id}/beads/{bead}", workPages::bead);
    routes.get("/eli/vn/{type}/{year}/{id}", eliPages::work);
    routes.get("/eli/vn/{type}/{year}/{id}/{part}", eliPages::part);
    routes.get("/eli/vn/{type}/{year}/{id}/{part}/{lang}", eliPages::place);
    routes.get("/assets/{name}", assets::serve);

    routes.get("/api/v1/search", search::search);
    routes.get("/api/v1/suggest", search::suggest);
    routes.get("/api/v1/works", works::list);
    routes.get("/api/v1/works/{id}", works::work);
    routes.get("/api/v1/works/{id}/bitext", works::bitext);
    routes.get("/api/v1/works/{id}/beads/{bead}", works::bead);
    routes.get("/api/v1/works/{id}/checks", works::checks);
    routes.get("/api/v1/works/{id}/relations", works::relations);
    routes.get("/api/v1/works/{id}/corrections", corrections::list);
    routes.post("/api/v1/works/{id}/corrections", corrections::correct);
    routes.delete("/api/v1/works/{id}/corrections/{number}", corrections::undo);
    routes.post("/api/v1/works/{id}/checks/{key}/acceptance", acceptance::accept);
    routes.delete("/api/v1/works/{id}/checks/{key}/acceptance", acceptance::takeBack);
    routes.get("/api/v1/works/{id}/export", works::export);
    routes.get("/api/v1/clauses/{id}", works::clause);
    routes.get("/api/v1/export", bulk::export);
    routes.post("/api/v1/cite", cite::cite);

    routes.get("/openapi.json", operations::openApi);
    routes.get("/health", operations::health);
    routes.get("/metrics", metrics::show);
  }
}
