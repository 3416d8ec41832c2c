package org.songluat.web;

import io.javalin.http.Context;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.songluat.index.StoredWork;
import org.songluat.web.api.InvalidParameterException;
import org.songluat.web.api.Library;
import org.songluat.web.api.Params;
import org.songluat.web.page.graph.GraphPages;
import org.songluat.web.page.library.LibraryPages;
import org.songluat.web.page.library.LibraryRequest;

/** The works that are held, as a list and as a picture. */
final class LibraryPage {
  private static final int LONGEST = 200;

  private final Library library;
  private final Catalogue catalogue;
  private final LibraryPages pages;
  private final GraphPages pictures;

  LibraryPage(Library library, Catalogue catalogue, LibraryPages pages, GraphPages pictures) {
    this.library = library;
    this.catalogue = catalogue;
    this.pages = pages;
    this.pictures = pictures;
  }

  void list(Context ctx) throws IOException {
    Params params = new Params(ctx);
    LibraryRequest request =
        new LibraryRequest(
            params.text("q", LONGEST),
            held(params.text("held", LONGEST)),
            params.text("type", LONGEST),
            sort(params.text("sort", LONGEST)));
    send(ctx, pages.works(Visitor.of(ctx), catalogue.holdings(), request));
  }

  private static LibraryRequest.@Nullable Held held(@Nullable String code) {
    return code == null
        ? null
        : LibraryRequest.Held.of(code)
            .orElseThrow(() -> new InvalidParameterException("held", "be both, vi or en", code));
  }

  private static LibraryRequest.Sort sort(@Nullable String code) {
    return code == null
        ? LibraryRequest.Sort.NUMBER
        : LibraryRequest.Sort.of(code)
            .orElseThrow(() ->
                new InvalidParameterException(
                    "sort", "be one of " + LibraryRequest.Sort.codes(), code));
  }

  void graph(Context ctx) throws IOException {
    String name = new Params(ctx).text("work", LONGEST);
    @Nullable StoredWork centre = name == null ? null : library.work(name);
    send(ctx, pictures.graph(Visitor.of(ctx), library.citations(), centre));
  }

  private static void send(Context ctx, byte[] page) {
    ctx.contentType(WebApp.HTML).result(page);
  }
}
