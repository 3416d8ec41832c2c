package org.songluat.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Optional;
import org.songluat.index.StoredWork;
import org.songluat.law.Clause;
import org.songluat.text.Language;
import org.songluat.web.api.Library;
import org.songluat.web.api.NotHeldException;
import org.songluat.web.eli.Alternate;
import org.songluat.web.eli.EliAddress;
import org.songluat.web.eli.Legislation;
import org.songluat.web.page.Anchor;

/** Leads from the addresses of works, versions and clauses to the pages that have them. */
final class EliPages {
  private static final int MOST_RELATED = 500;

  private final Library library;

  EliPages(Library library) {
    this.library = library;
  }

  /** {@code /eli/vn/{type}/{year}/{id}}. */
  void work(Context ctx) throws IOException {
    lead(ctx, named(ctx), "", "");
  }

  /** The same and a language, or a place. */
  void part(Context ctx) throws IOException {
    String part = ctx.pathParam("part");
    boolean language = EliAddress.language(part).isPresent();
    lead(ctx, named(ctx), language ? "" : part, language ? part : "");
  }

  /** The same and a place in a language. */
  void place(Context ctx) throws IOException {
    lead(ctx, named(ctx), ctx.pathParam("part"), ctx.pathParam("lang"));
  }

  /** What machines read of a work. */
  void data(Context ctx) throws IOException {
    StoredWork work = named(ctx);
    ctx.contentType(Legislation.MEDIA_TYPE)
        .result(new Legislation(work, library.relationsOf(work, MOST_RELATED)).json());
  }

  private StoredWork named(Context ctx) throws IOException {
    return library.work(ctx.pathParam("id"));
  }

  /** Another kind or year leads to the same place: what is known of a work may change. */
  private void lead(Context ctx, StoredWork work, String place, String code) throws IOException {
    Optional<Language> language = EliAddress.language(code);
    if (!code.isEmpty() && language.isEmpty()) {
      throw NotHeldException.version(work.id(), code);
    }
    if (ctx.header("Accept") instanceof String accept && accept.contains(Legislation.MEDIA_TYPE)) {
      ctx.redirect(Alternate.data(work), HttpStatus.SEE_OTHER);
      return;
    }
    String page = "/works/" + work.id() + language.map(l -> "?show=" + l.code()).orElse("");
    String anchor = place.isEmpty() ? "" : "#" + anchor(work, place, language);
    ctx.redirect(page + anchor, HttpStatus.SEE_OTHER);
  }

  private String anchor(StoredWork work, String place, Optional<Language> language)
      throws IOException {
    return library.beads(work).stream()
        .flatMap(bead ->
            bead.bead().vi().isEmpty() || isEnglish(language)
                ? bead.bead().en().stream()
                : bead.bead().vi().stream())
        .map(Clause::id)
        .filter(id -> EliAddress.leads(place, Anchor.of(id)))
        .findFirst()
        .map(Anchor::of)
        .orElseThrow(() -> NotHeldException.clause(place));
  }

  private static boolean isEnglish(Optional<Language> language) {
    return language.filter(l -> l == Language.EN).isPresent();
  }
}
