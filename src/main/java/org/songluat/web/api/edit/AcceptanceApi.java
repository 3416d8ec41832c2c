package org.songluat.web.api.edit;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songluat.align.correction.Author;
import org.songluat.check.accept.Acceptance;
import org.songluat.index.StoredWork;
import org.songluat.web.api.CheckBook;
import org.songluat.web.api.InvalidParameterException;
import org.songluat.web.api.JsonReply;
import org.songluat.web.api.Library;

/** Accepts findings of the checks, and takes that back, for programs that have the token. */
public final class AcceptanceApi {
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{16}");
  private static final String NOBODY = "api";
  private static final Reason NONE = new Reason(null, null);

  private final Library library;
  private final CheckBook book;
  private final Door door;
  private final JsonReply reply = new JsonReply();
  private final JsonBody<Reason> body = new JsonBody<>(Reason.class, "by, note");

  /** What {@code POST /api/v1/works/{id}/checks/{key}/acceptance} is sent. */
  record Reason(@Nullable String by, @Nullable String note) {}

  /** What it answers. */
  record Accepted(String work, String key, @Nullable Instant when, String who, String note) {
    static Accepted of(StoredWork work, Acceptance one) {
      return new Accepted(work.id(), one.key(), one.when(), one.who(), one.note());
    }
  }

  /**
   * @param editing null where nothing may be changed
   */
  public AcceptanceApi(Library library, CheckBook book, @Nullable Editing editing) {
    this.library = library;
    this.book = book;
    this.door = new Door(editing);
  }

  public void accept(Context ctx) throws IOException {
    door.open(ctx);
    Reason reason = body.read(ctx).orElse(NONE);
    StoredWork work = library.work(ctx.pathParam("id"));
    String who = reason.by() == null || reason.by().isBlank() ? NOBODY : reason.by();
    Author author = new Author(who, reason.note() == null ? "" : reason.note());
    reply.send(ctx, Accepted.of(work, book.accept(work, key(ctx), author)));
  }

  public void takeBack(Context ctx) throws IOException {
    door.open(ctx);
    StoredWork work = library.work(ctx.pathParam("id"));
    reply.send(ctx, Accepted.of(work, book.takeBack(work, key(ctx))));
  }

  private static String key(Context ctx) {
    String key = ctx.pathParam("key");
    if (!KEY.matcher(key).matches()) {
      throw new InvalidParameterException("key", "be the key of a finding", key);
    }
    return key;
  }
}
