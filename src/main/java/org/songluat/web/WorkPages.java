package org.songluat.web;

import io.javalin.http.Context;
import java.io.IOException;
import org.songluat.index.StoredWork;
import org.songluat.web.api.Library;
import org.songluat.web.page.Pages;

/** Works for people: the list, one to read, and where its versions differ. */
final class WorkPages {
  private final Library library;
  private final Catalogue catalogue;
  private final Pages pages;

  WorkPages(Library library, Catalogue catalogue, Pages pages) {
    this.library = library;
    this.catalogue = catalogue;
    this.pages = pages;
  }

  void list(Context ctx) throws IOException {
    send(ctx, pages.works(Visitor.of(ctx), catalogue.holdings()));
  }

  void reading(Context ctx) throws IOException {
    StoredWork work = named(ctx);
    send(ctx, pages.reading(Visitor.of(ctx), work, library.beads(work), library.crossings(work)));
  }

  void checks(Context ctx) throws IOException {
    StoredWork work = named(ctx);
    send(
        ctx,
        pages.checks(Visitor.of(ctx), work, library.discrepancies(work), library.crossings(work)));
  }

  void bead(Context ctx) throws IOException {
    StoredWork work = named(ctx);
    send(ctx, pages.bead(Visitor.of(ctx), work, library.bead(work, ctx.pathParam("bead"))));
  }

  private StoredWork named(Context ctx) throws IOException {
    return library.work(ctx.pathParam("id"));
  }

  private static void send(Context ctx, byte[] page) {
    ctx.contentType(WebApp.HTML).result(page);
  }
}
