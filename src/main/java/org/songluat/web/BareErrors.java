package org.songluat.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.songluat.exchange.Json;

/**
 * Answers what Jetty refuses before any route sees it: an address that is too long or climbs out of
 * its folder, a host that is none. Nobody knows then who asks, so it is a problem in JSON always.
 */
final class BareErrors extends ErrorHandler {
  private static final int CLIENT = 400;
  private static final int SERVER = 500;

  private final JsonMapper json = Json.mapper();

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback)
      throws JsonProcessingException {
    String title = HttpStatus.getMessage(code);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, ErrorMapping.PROBLEM_JSON);
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    Problem problem = Problem.ofStatus(code, title, detail(code, title, message), null);
    response.write(true, ByteBuffer.wrap(json.writeValueAsBytes(problem)), callback);
  }

  /** What a client did wrong is said; what befell the server is not. */
  private static String detail(int code, String title, @Nullable String message) {
    boolean client = code >= CLIENT && code < SERVER;
    return switch (code) {
      case HttpStatus.URI_TOO_LONG_414, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
          "Address and headers must be at most 8 KB together, these are longer";
      default -> client && message != null && !message.isBlank() ? message : title;
    };
  }
}
