package org.songluat.web.api.edit;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.align.correction.Action;
import org.songluat.align.correction.Author;
import org.songluat.align.correction.CorrectionDesk;
import org.songluat.align.correction.Proposal;
import org.songluat.exchange.correction.ChangeView;
import org.songluat.exchange.correction.DocketView;
import org.songluat.web.api.InvalidParameterException;
import org.songluat.web.api.JsonReply;
import org.songluat.web.api.Library;
import org.songluat.web.api.Params;

/** Corrects works for programs that have the token. Who corrected what is told to these only. */
public final class CorrectionsApi {
  private static final String NOBODY = "api";
  private static final Wish NONE = new Wish(null, null, null, null, null);

  private final Library library;
  private final Door door;
  private final JsonReply reply = new JsonReply();
  private final JsonBody<Wish> body = new JsonBody<>(Wish.class, "action, vi, en, by, note");

  /** What {@code POST /api/v1/works/{id}/corrections} is sent. */
  record Wish(
      @Nullable String action,
      @Nullable List<String> vi,
      @Nullable List<String> en,
      @Nullable String by,
      @Nullable String note) {}

  /**
   * @param editing null where nothing may be changed
   */
  public CorrectionsApi(Library library, @Nullable Editing editing) {
    this.library = library;
    this.door = new Door(editing);
  }

  public void list(Context ctx) throws IOException {
    CorrectionDesk desk = door.open(ctx).desk();
    reply.send(ctx, DocketView.of(desk.of(work(ctx))));
  }

  public void correct(Context ctx) throws IOException {
    CorrectionDesk desk = door.open(ctx).desk();
    Wish wish = body.read(ctx).orElse(NONE);
    String code = orEmpty(wish.action());
    Action action =
        Action.of(code)
            .orElseThrow(
                () -> new InvalidParameterException("action", "be one of " + Action.codes(), code));
    Proposal proposal = new Proposal(action, ids("vi", wish.vi()), ids("en", wish.en()));
    reply.send(ctx, ChangeView.of(desk.correct(work(ctx), proposal, author(wish))));
  }

  public void undo(Context ctx) throws IOException {
    CorrectionDesk desk = door.open(ctx).desk();
    String number = ctx.pathParam("number");
    if (!number.matches("[1-9][0-9]{0,8}")) {
      throw new InvalidParameterException("number", "be the number of a correction", number);
    }
    Params params = new Params(ctx);
    Author author =
        new Author(
            orElse(params.text("by", JsonBody.MOST_BYTES), NOBODY),
            orEmpty(params.text("note", JsonBody.MOST_BYTES)));
    reply.send(ctx, ChangeView.of(desk.undo(work(ctx), Integer.parseInt(number), author)));
  }

  private String work(Context ctx) throws IOException {
    return library.work(ctx.pathParam("id")).id();
  }

  private static Author author(Wish wish) {
    return new Author(orElse(wish.by(), NOBODY), orEmpty(wish.note()));
  }

  private static List<String> ids(String name, @Nullable List<String> ids) {
    if (ids != null && ids.contains(null)) {
      throw new InvalidParameterException(name, "be ids of clauses", "null");
    }
    return ids == null ? List.of() : ids;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String orElse(@Nullable String text, String other) {
    return text == null || text.isBlank() ? other : text;
  }
}
