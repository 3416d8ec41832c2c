package org.songluat.web.api.edit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.songluat.web.api.InvalidParameterException;

/** Reads what programs send to change something: a small, flat JSON object and nothing else. */
final class JsonBody<T extends Record> {
  static final int MOST_BYTES = 100_000;
  private static final int DEEPEST = 4;

  private final ObjectReader reader;
  private final String rule;

  /**
   * @param parts the names it may have, for the message where it has others
   */
  JsonBody(Class<T> type, String parts) {
    StreamReadConstraints bounds = StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build();
    this.reader =
        JsonMapper.builder(JsonFactory.builder().streamReadConstraints(bounds).build())
            .build()
            .readerFor(type)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    this.rule = "be a JSON object with " + parts;
  }

  /**
   * Empty where it is null. A page elsewhere cannot send this type, nor the header with the token,
   * without being allowed to.
   */
  Optional<T> read(Context ctx) throws IOException {
    String type = Optional.ofNullable(ctx.contentType()).orElse("").toLowerCase(Locale.ROOT);
    if (!type.startsWith("application/json")) {
      throw new InvalidParameterException("Content-Type", "be application/json", type);
    }
    byte[] body = ctx.req().getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw new InvalidParameterException("body", "have at most " + MOST_BYTES + " bytes", "more");
    }
    try {
      return Optional.ofNullable(reader.readValue(body));
    } catch (JsonProcessingException e) {
      throw new InvalidParameterException("body", rule, e.getOriginalMessage());
    }
  }
}
