package org.songluat.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.songluat.index.BeadRecord;
import org.songluat.index.StoredWork;
import org.songluat.law.Clause;
import org.songluat.law.Path;
import org.songluat.web.api.CheckBook;
import org.songluat.web.api.InvalidParameterException;
import org.songluat.web.api.Library;
import org.songluat.web.api.Params;
import org.songluat.web.page.Anchor;
import org.songluat.web.page.Ui;
import org.songluat.web.page.reading.Places;
import org.songluat.web.page.reading.Preview;
import org.songluat.web.page.reading.Reading;
import org.songluat.web.page.reading.ReadingPages;
import org.songluat.web.page.reading.ReadingRequest;
import org.songluat.web.page.reading.Show;

/** Works to be read, and why their rows are what they are. */
final class WorkPages {
  private static final int LONGEST = 200;

  /** Of each relation as many other works are linked from the text. */
  private static final int MOST_RELATED = 500;

  /** Of a place that is cited as many beads are shown in short. */
  private static final int MOST_PREVIEWED = 3;

  private final Library library;
  private final CheckBook book;
  private final ReadingPages pages;
  private final boolean editable;

  WorkPages(Library library, CheckBook book, ReadingPages pages, boolean editable) {
    this.library = library;
    this.book = book;
    this.pages = pages;
    this.editable = editable;
  }

  void reading(Context ctx) throws IOException {
    StoredWork work = named(ctx);
    Params params = new Params(ctx);
    Ui ui = Visitor.of(ctx);
    String place = params.text("go", LONGEST);
    Optional<String> anchor = place == null ? Optional.empty() : anchor(work, place);
    if (anchor.isPresent()) {
      String there = ui.there("/works/" + work.id(), Map.of("go", ""));
      ctx.redirect(there + "#" + anchor.get(), HttpStatus.SEE_OTHER);
      return;
    }
    String lost = place != null && Places.named(place) ? place : null;
    ReadingRequest request = new ReadingRequest(show(params), params.text("in", LONGEST), lost);
    send(ctx, pages.reading(ui, known(work), request));
  }

  private Reading known(StoredWork work) throws IOException {
    return new Reading(
        work,
        library.beads(work),
        library.crossings(work),
        book.likely(work),
        library.relationsOf(work, MOST_RELATED),
        library.relationsTo(work, MOST_RELATED),
        editable);
  }

  private Optional<String> anchor(StoredWork work, String place) throws IOException {
    return new Places(library.beads(work)).find(place).map(bead -> Anchor.of(first(bead).id()));
  }

  private static Clause first(BeadRecord bead) {
    return (bead.bead().vi().isEmpty() ? bead.bead().en() : bead.bead().vi()).getFirst();
  }

  private static Show show(Params params) {
    @Nullable String code = params.text("show", LONGEST);
    return code == null
        ? Show.ALL
        : Show.of(code)
            .orElseThrow(
                () -> new InvalidParameterException("show", "be one of " + Show.codes(), code));
  }

  void preview(Context ctx) throws IOException {
    StoredWork work = named(ctx);
    String place = new Params(ctx).text("go", LONGEST);
    List<BeadRecord> beads = library.beads(work);
    Optional<BeadRecord> found = place == null ? Optional.empty() : new Places(beads).find(place);
    Path path = found.map(BeadRecord::path).orElse(Path.ROOT);
    List<BeadRecord> shown =
        found.isEmpty()
            ? List.of()
            : beads.stream()
                .skip(found.get().order())
                .filter(bead -> within(bead.path(), path))
                .limit(MOST_PREVIEWED)
                .toList();
    send(ctx, pages.preview(Visitor.of(ctx), new Preview(work, path, shown)));
  }

  private static boolean within(Path path, Path whole) {
    return path.steps().size() >= whole.steps().size()
        && path.steps().subList(0, whole.steps().size()).equals(whole.steps());
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
