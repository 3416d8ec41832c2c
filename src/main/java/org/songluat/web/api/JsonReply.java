package org.songluat.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import org.songluat.exchange.Json;

/** Writes an answer's record as JSON. */
public final class JsonReply {
  private final JsonMapper json = Json.mapper();

  public void send(Context ctx, Record answer) throws JsonProcessingException {
    ctx.contentType("application/json").result(json.writeValueAsBytes(answer));
  }
}
