package org.songluat.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.songluat.exchange.CitationView;
import org.songluat.exchange.Json;
import org.songluat.law.cite.Citation;
import org.songluat.law.cite.CitationFinder;
import org.songluat.text.Language;

/** Finds the citations in a text that a program sends. */
public final class CiteApi {
  /** More is refused, for any request with a body. */
  public static final int MOST_BYTES = 1_000_000;

  public static final String KNOWN_TYPES = "Content-Type must be text/plain or application/json";

  private static final int MOST_CITATIONS = 10_000;

  private final CitationFinder finder;
  private final JsonReply reply = new JsonReply();
  private final ObjectReader questions =
      Json.mapper()
          .readerFor(Question.class)
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /**
   * A text to look through.
   *
   * @param lang its language, null where it is not known or holds both
   */
  record Question(@Nullable String text, @Nullable String lang) {}

  /** What {@code POST /api/v1/cite} answers. */
  record Citations(int total, List<CitationView> citations) {}

  public CiteApi(CitationFinder finder) {
    this.finder = finder;
  }

  public void cite(Context ctx) throws IOException {
    Question question = question(ctx);
    String text = question.text();
    if (text == null || text.isBlank()) {
      throw InvalidParameterException.missing("text");
    }
    List<Citation> found = found(text, question.lang());
    List<CitationView> told = found.stream().limit(MOST_CITATIONS).map(CitationView::of).toList();
    reply.send(ctx, new Citations(found.size(), told));
  }

  /** The text stays as it was sent, so that offsets fit it. */
  private List<Citation> found(String text, @Nullable String lang) {
    return switch (lang) {
      case null -> finder.find(text);
      case "vi" -> finder.find(text, Language.VI);
      case "en" -> finder.find(text, Language.EN);
      default -> throw new InvalidParameterException("lang", "be vi or en", lang);
    };
  }

  private Question question(Context ctx) throws IOException {
    String type = String.valueOf(ctx.contentType()).toLowerCase(Locale.ROOT);
    if (type.startsWith("application/json")) {
      return parsed(body(ctx));
    }
    if (type.startsWith("text/plain")) {
      return new Question(new String(body(ctx), StandardCharsets.UTF_8), ctx.queryParam("lang"));
    }
    throw new UnsupportedMediaTypeResponse();
  }

  private Question parsed(byte[] body) throws IOException {
    try {
      Question question = questions.readValue(body);
      return question == null ? new Question(null, null) : question;
    } catch (JsonProcessingException e) {
      throw new InvalidParameterException(
          "body", "be a JSON object with a text, as UTF-8", e.getOriginalMessage());
    }
  }

  /** A length that is announced may be wrong or absent: only the bytes that came count. */
  private static byte[] body(Context ctx) throws IOException {
    byte[] body = ctx.req().getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw new ContentTooLargeResponse();
    }
    return body;
  }
}
