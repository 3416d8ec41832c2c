package org.songluat.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.songluat.align.correction.CorrectionException;
import org.songluat.exchange.Json;
import org.songluat.index.storage.IndexBusyException;
import org.songluat.web.api.CiteApi;
import org.songluat.web.api.InvalidParameterException;
import org.songluat.web.api.MalformedQueryException;
import org.songluat.web.api.NotHeldException;
import org.songluat.web.api.edit.NotAllowedException;
import org.songluat.web.page.Pages;

/**
 * The one place where exceptions become answers: a problem in JSON for programs, a page for people.
 * What is not foreseen is logged under a request id, and the answer has the id alone.
 */
public final class ErrorMapping {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorMapping.class);
  static final String PROBLEM_JSON = "application/problem+json";

  private final JsonMapper json = Json.mapper();
  private final Pages pages;

  ErrorMapping(Pages pages) {
    this.pages = pages;
  }

  void register(RoutesConfig routes) {
    routes.exception(
        InvalidParameterException.class,
        (e, ctx) -> answer(ctx, Problem.invalidParameter(e, ctx.path())));
    routes.exception(
        NotHeldException.class, (e, ctx) -> answer(ctx, Problem.notHeld(e, ctx.path())));
    routes.exception(
        MalformedQueryException.class,
        (e, ctx) -> answer(ctx, Problem.malformedQuery(e, ctx.path())));
    routes.exception(NotAllowedException.class, this::notAllowed);
    routes.exception(
        CorrectionException.class, (e, ctx) -> answer(ctx, Problem.unfit(e, ctx.path())));
    routes.exception(IndexBusyException.class, this::busy);
    routes.exception(HttpResponseException.class, this::refused);
    routes.exception(ServletException.class, this::malformed);
    routes.exception(Exception.class, this::unforeseen);
  }

  void answer(Context ctx, Problem problem) {
    ctx.status(problem.status());
    if (forPrograms(ctx.path())) {
      ctx.contentType(PROBLEM_JSON).result(body(problem));
    } else {
      Pages.Trouble trouble =
          new Pages.Trouble(
              problem.status(), problem.detail(), problem.parameter(), problem.requestId());
      ctx.contentType(WebApp.HTML).result(pages.error(Visitor.of(ctx), trouble));
    }
  }

  private void notAllowed(NotAllowedException e, Context ctx) {
    if (e.status() == HttpStatus.UNAUTHORIZED.getCode()) {
      ctx.header("WWW-Authenticate", "Bearer");
    }
    String title = HttpStatus.forStatus(e.status()).getMessage();
    answer(ctx, Problem.ofStatus(e.status(), title, String.valueOf(e.getMessage()), ctx.path()));
  }

  /** Says nothing of where the index lies. */
  private void busy(IndexBusyException e, Context ctx) {
    ctx.header("Retry-After", "5");
    String detail = "The index is being written to, as by an ingest. Try again in a moment";
    int status = HttpStatus.SERVICE_UNAVAILABLE.getCode();
    answer(ctx, Problem.ofStatus(status, "Service Unavailable", detail, ctx.path()));
  }

  private void refused(HttpResponseException e, Context ctx) {
    int status = e.getStatus();
    Optional.ofNullable(e.getDetails().get("availableMethods"))
        .ifPresent(methods -> ctx.header("Allow", methods));
    String title = HttpStatus.forStatus(status).getMessage();
    answer(ctx, Problem.ofStatus(status, title, detail(status, ctx), ctx.path()));
  }

  /** A form with files whose parts cannot be told apart. */
  private void malformed(ServletException e, Context ctx) {
    LOG.debug("A form could not be read", e);
    // what was sent may be unread still, so that nothing can follow it
    ctx.header("Connection", "close");
    String detail = "A form with files must be well-formed multipart/form-data";
    answer(
        ctx, Problem.ofStatus(HttpStatus.BAD_REQUEST.getCode(), "Bad Request", detail, ctx.path()));
  }

  private static String detail(int status, Context ctx) {
    return switch (status) {
      case 404 -> "There is nothing at " + ctx.path();
      case 405 -> ctx.path() + " does not answer " + ctx.method().name();
      case 413 -> "A body must be at most " + CiteApi.MOST_BYTES + " bytes, this one is larger";
      case 415 -> CiteApi.KNOWN_TYPES + ", got '" + ctx.contentType() + "'";
      default -> HttpStatus.forStatus(status).getMessage();
    };
  }

  private void unforeseen(Exception e, Context ctx) {
    String id = UUID.randomUUID().toString();
    LOG.error("Request {} failed: {} {}", id, ctx.method().name(), ctx.path(), e);
    answer(ctx, Problem.fault(id, ctx.path()));
  }

  /** No memory, or no stack: the answer is as short as can be. */
  static void exhausted(HttpServletResponse response, Error e) {
    LOG.error("A request failed for want of memory or stack", e);
    response.setStatus(500);
  }

  private byte[] body(Problem problem) {
    try {
      return json.writeValueAsBytes(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A problem must be writable as JSON", e);
    }
  }

  private static boolean forPrograms(String path) {
    return path.startsWith("/api/")
        || path.equals("/openapi.json")
        || path.equals("/health")
        || path.equals("/metrics");
  }
}
