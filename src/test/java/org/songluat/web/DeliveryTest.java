package org.songluat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How answers are sent: headers, static files, compression, figures; and the server's own life. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeliveryTest {
  private Running server;

  @BeforeAll
  void start() {
    server = Running.started();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void everyAnswerForbidsWhatIsNotOurs() {
    for (String path : List.of("/", "/works/07-2026-bm", "/nowhere", "/api/v1/works", "/api/x")) {
      HttpHeaders headers = server.get(path).headers();
      assertEquals(
          "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
              + " frame-ancestors 'none'",
          headers.firstValue("Content-Security-Policy").orElse(""));
      assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
      assertEquals("same-origin", headers.firstValue("Referrer-Policy").orElse(""));
      assertEquals(List.of(), headers.allValues("Server"));
    }
  }

  @Test
  void staticFilesMayBeKeptUnderTheAddressOfTheirContent() {
    String page = server.get("/").body();
    String style = page.replaceAll("(?s).*(/assets/style\\.css\\?v=[0-9a-f]{16}).*", "$1");
    HttpResponse<String> answer = server.get(style);
    assertEquals("text/css;charset=utf-8", header(answer, "Content-Type").replace(" ", ""));
    assertEquals("public, max-age=31536000, immutable", header(answer, "Cache-Control"));
    HttpResponse<String> known =
        server.get("/assets/style.css", "If-None-Match", header(answer, "ETag"));
    assertEquals(304, known.statusCode());
    assertEquals("", known.body());
    assertEquals("public, no-cache", header(known, "Cache-Control"));
  }

  @Test
  void onlyStaticFilesOfOursAreServed() {
    for (String name : List.of("messages_vi.properties", "openapi.json", "..%2Fopenapi.json", "")) {
      assertTrue(List.of(400, 404).contains(server.get("/assets/" + name).statusCode()), name);
    }
  }

  @Test
  void theStyleSheetAsksNothingOfOtherHosts() {
    assertFalse(server.get("/assets/style.css").body().matches("(?s).*(url\\(|@import|//).*"));
  }

  @Test
  void longTextAnswersAreCompressed() {
    for (String path : List.of("/", "/assets/style.css", "/api/v1/works/07-2026-bm/bitext")) {
      assertEquals("gzip", header(server.get(path, "Accept-Encoding", "gzip"), "Content-Encoding"));
    }
  }

  @Test
  void figuresTellTheTimesByRouteAndTheIndex() {
    server.get("/api/v1/works/07-2026-bm");
    server.get("/nowhere");
    HttpResponse<String> answer = server.get("/metrics");
    assertTrue(header(answer, "Content-Type").startsWith("text/plain"));
    String figures = answer.body();
    assertTrue(
        figures.contains(
            "http_server_requests_seconds_count"
                + "{method=\"GET\",route=\"/api/v1/works/{id}\",status=\"200\"}"),
        figures);
    assertTrue(
        figures.contains(
            "http_server_requests_seconds_count{method=\"GET\",route=\"none\",status=\"404\"}"),
        figures);
    assertTrue(figures.contains("songluat_index_works 3.0"), figures);
    assertTrue(figures.contains("songluat_index_beads 14.0"), figures);
    assertTrue(figures.contains("songluat_index_commit_age_seconds 90.0"), figures);
  }

  @Test
  void aPortInUseIsSaidInOneLine() {
    int port = server.app().port();
    WebApp second = server.another();
    ServerStartException refused =
        assertThrows(ServerStartException.class, () -> second.start("127.0.0.1", port));
    assertEquals(
        "A server must have a free port of this machine, got 127.0.0.1:"
            + port
            + ", which cannot be listened on; choose another with --port",
        refused.getMessage());
  }

  @Test
  void aServerThatStoppedAnswersNoMore() {
    Running stopped = Running.started();
    assertEquals(200, stopped.get("/health").statusCode());
    HttpRequest.Builder again = stopped.request("/health").GET();
    stopped.app().stop();
    assertThrows(UncheckedIOException.class, () -> stopped.send(again));
    stopped.close();
  }
}
