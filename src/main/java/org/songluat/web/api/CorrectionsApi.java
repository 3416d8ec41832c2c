package org.songluat.web.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.songluat.align.correction.Action;
import org.songluat.align.correction.Author;
import org.songluat.align.correction.CorrectionDesk;
import org.songluat.align.correction.Proposal;
import org.songluat.exchange.correction.ChangeView;
import org.songluat.exchange.correction.DocketView;

/** Corrects works for programs that have the token. Who corrected what is told to these only. */
public final class CorrectionsApi {
  private static final int MOST_BYTES = 100_000;
  private static final int DEEPEST = 4;
  private static final String NOBODY = "api";

  private final Library library;
  private final @Nullable Editing editing;
  private final JsonReply reply = new JsonReply();
  private final ObjectReader wishes = reader();

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
    this.editing = editing;
  }

  private static ObjectReader reader() {
    StreamReadConstraints bounds = StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build();
    return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(bounds).build())
        .build()
        .readerFor(Wish.class)
        .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  public void list(Context ctx) throws IOException {
    CorrectionDesk desk = desk(ctx);
    reply.send(ctx, DocketView.of(desk.of(work(ctx))));
  }

  public void correct(Context ctx) throws IOException {
    CorrectionDesk desk = desk(ctx);
    Wish wish = wish(ctx);
    String code = orEmpty(wish.action());
    Action action =
        Action.of(code)
            .orElseThrow(
                () -> new InvalidParameterException("action", "be one of " + Action.codes(), code));
    Proposal proposal = new Proposal(action, ids("vi", wish.vi()), ids("en", wish.en()));
    reply.send(ctx, ChangeView.of(desk.correct(work(ctx), proposal, author(wish))));
  }

  public void undo(Context ctx) throws IOException {
    CorrectionDesk desk = desk(ctx);
    String number = ctx.pathParam("number");
    if (!number.matches("[1-9][0-9]{0,8}")) {
      throw new InvalidParameterException("number", "be the number of a correction", number);
    }
    Params params = new Params(ctx);
    Author author =
        new Author(
            orElse(params.text("by", MOST_BYTES), NOBODY),
            orEmpty(params.text("note", MOST_BYTES)));
    reply.send(ctx, ChangeView.of(desk.undo(work(ctx), Integer.parseInt(number), author)));
  }

  private CorrectionDesk desk(Context ctx) {
    if (editing == null) {
      throw NotAllowedException.off();
    }
    if (!editing.token().isIn(ctx.header("Authorization"))) {
      throw NotAllowedException.unknown();
    }
    return editing.desk();
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

  /** A page elsewhere cannot send this type, nor the header, without being allowed to. */
  private Wish wish(Context ctx) throws IOException {
    String type = orEmpty(ctx.contentType()).toLowerCase(Locale.ROOT);
    if (!type.startsWith("application/json")) {
      throw new InvalidParameterException("Content-Type", "be application/json", type);
    }
    byte[] body = ctx.req().getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw new InvalidParameterException("body", "have at most " + MOST_BYTES + " bytes", "more");
    }
    try {
      Wish wish = wishes.readValue(body);
      return wish == null ? new Wish(null, null, null, null, null) : wish;
    } catch (JsonProcessingException e) {
      throw new InvalidParameterException(
          "body", "be a JSON object with action, vi, en, by, note", e.getOriginalMessage());
    }
  }
}
