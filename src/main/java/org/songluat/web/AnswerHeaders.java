package org.songluat.web;

import io.javalin.http.Context;
import java.util.Map;

/** The headers of every answer: nothing from elsewhere, no guessing of types, no framing. */
final class AnswerHeaders {
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
              + " frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "same-origin",
          "Cache-Control",
          "no-cache",
          "Vary",
          "Accept-Language, Cookie");

  void set(Context ctx) {
    HEADERS.forEach(ctx::header);
  }
}
