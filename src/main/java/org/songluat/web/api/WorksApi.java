package org.songluat.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.exchange.BitextView;
import org.songluat.exchange.ExportFormat;
import org.songluat.exchange.Exporter;
import org.songluat.exchange.evidence.CrossingView;
import org.songluat.index.StoredWork;

/** Works and clauses for programs. */
public final class WorksApi {
  private static final int LONGEST_FORMAT = 40;
  private static final int DEFAULT_RELATED = 100;
  private static final int MOST_RELATED = 500;

  private final Library library;
  private final CheckBook book;
  private final Exporter exporter;
  private final JsonReply reply = new JsonReply();

  /** What {@code GET /api/v1/works/{id}/checks} answers. */
  record Checks(
      String work,
      int total,
      List<CheckAnswer> checks,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<CheckAnswer.AcceptedView> outdated,
      List<CrossingView> crossings) {}

  public WorksApi(Library library, CheckBook book, Exporter exporter) {
    this.library = library;
    this.book = book;
    this.exporter = exporter;
  }

  public void list(Context ctx) throws IOException {
    reply.send(ctx, WorkAnswer.Works.of(library.works()));
  }

  public void work(Context ctx) throws IOException {
    reply.send(ctx, WorkAnswer.of(named(ctx)));
  }

  public void bitext(Context ctx) throws IOException {
    boolean evidence = new Params(ctx).flag("evidence");
    StoredWork work = named(ctx);
    reply.send(ctx, evidence ? library.evidence(work) : BitextView.of(library.bitext(work)));
  }

  public void bead(Context ctx) throws IOException {
    StoredWork work = named(ctx);
    reply.send(ctx, BeadAnswer.of(work.id(), library.bead(work, ctx.pathParam("bead"))));
  }

  public void checks(Context ctx) throws IOException {
    Params params = new Params(ctx);
    boolean all = params.flag("all");
    boolean accepted = params.flag("accepted");
    StoredWork work = named(ctx);
    reply.send(ctx, accepted ? accepted(work) : open(work, all));
  }

  private Checks open(StoredWork work, boolean all) throws IOException {
    List<CheckAnswer> checks =
        (all ? book.open(work) : book.likely(work)).stream().map(CheckAnswer::of).toList();
    return checks(work, checks, null);
  }

  private Checks accepted(StoredWork work) throws IOException {
    return checks(
        work,
        book.accepted(work).stream().map(CheckAnswer::of).toList(),
        book.outdated(work).stream().map(CheckAnswer.AcceptedView::of).toList());
  }

  private Checks checks(
      StoredWork work, List<CheckAnswer> checks, @Nullable List<CheckAnswer.AcceptedView> outdated)
      throws IOException {
    List<CrossingView> crossings = CrossingView.all(library.crossings(work));
    return new Checks(work.id(), checks.size(), checks, outdated, crossings);
  }

  public void relations(Context ctx) throws IOException {
    int most = new Params(ctx).number("size", DEFAULT_RELATED, 1, MOST_RELATED);
    StoredWork work = named(ctx);
    reply.send(
        ctx,
        RelationsAnswer.of(
            work.id(), library.relationsOf(work, most), library.relationsTo(work, most)));
  }

  public void export(Context ctx) throws IOException {
    StoredWork work = named(ctx);
    ExportFormat format = format(new Params(ctx).required("format", LONGEST_FORMAT));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.write(library.bitext(work), format, out);
    String file = work.id().replaceAll("[^A-Za-z0-9._-]", "_") + "." + format.code();
    ctx.header("Content-Disposition", "attachment; filename=\"" + file + "\"")
        .contentType(format.mediaType())
        .result(out.toByteArray());
  }

  public void clause(Context ctx) throws IOException {
    String id = ctx.pathParam("id");
    reply.send(ctx, ClauseAnswer.of(id, library.beadOf(id)));
  }

  private StoredWork named(Context ctx) throws IOException {
    return library.work(ctx.pathParam("id"));
  }

  private static ExportFormat format(String code) {
    for (ExportFormat format : ExportFormat.values()) {
      if (format.code().equals(code)) {
        return format;
      }
    }
    throw new InvalidParameterException("format", "be one of " + ExportFormat.codes(), code);
  }
}
