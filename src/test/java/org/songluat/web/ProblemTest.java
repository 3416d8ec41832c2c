package org.songluat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.songluat.web.api.CiteApi;

/** What callers of the API are told when something is wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemTest {
  private Running server;

  @BeforeAll
  void start() {
    server = Running.started();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static String problem(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    return answer.body();
  }

  @Test
  void aMalformedQueryNamesItsColumn() throws Exception {
    JsonNode problem =
        JsonMapper.builder()
            .build()
            .readTree(problem(400, server.get("/api/v1/search?q=tai+%22lieu")));
    assertEquals("urn:songluat:problem:malformed-query", problem.get("type").textValue());
    assertEquals("Malformed query", problem.get("title").textValue());
    assertEquals(400, problem.get("status").intValue());
    assertEquals("/api/v1/search", problem.get("instance").textValue());
    assertTrue(problem.get("column").isInt());
    assertFalse(problem.get("detail").textValue().isBlank());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/v1/search                    | q      | q must not be empty, got ''
          /api/v1/search?q=%20              | q      | q must not be empty, got ''
          /api/v1/search?q=a&size=0         | size   | size must be a whole number 1..100, got '0'
          /api/v1/search?q=a&size=101       | size   | size must be a whole number 1..100, got '101'
          /api/v1/search?q=a&size=ten       | size   | size must be a whole number 1..100, got 'ten'
          /api/v1/search?q=a&size=-1        | size   | size must be a whole number 1..100, got '-1'
          /api/v1/search?q=a&lang=fr        | lang   | lang must be vi or en, got 'fr'
          /api/v1/search?q=a&year=MMXX      | year   | year must be a whole number 1..9999, got 'MMXX'
          /api/v1/search?q=a&type=novel     | type   | type must be the code of a type of work, such as law or resolution, got 'novel'
          /api/v1/search?q=a&cursor=%C4%91  | cursor | cursor must be the next of the page before, got 'đ'
          /api/v1/suggest                   | q      | q must not be empty, got ''
          /api/v1/works/07-2026-bm/export   | format | format must not be empty, got ''
          /api/v1/works/07-2026-bm/export?format=pdf | format | format must be one of tsv, json, tmx, xlsx, docx, akn, xliff, jsonl, got 'pdf'
          """)
  void aBadParameterIsNamedWithItsRuleAndValue(String path, String parameter, String detail) {
    assertEquals(
        "{\"type\":\"urn:songluat:problem:invalid-parameter\",\"title\":\"Invalid parameter\","
            + "\"status\":400,\"detail\":\""
            + detail
            + "\",\"instance\":\""
            + path.replaceFirst("\\?.*", "")
            + "\",\"parameter\":\""
            + parameter
            + "\"}",
        problem(400, server.get(path)));
  }

  @Test
  void aQueryMayBeTwoThousandCharactersAndNoMore() {
    assertEquals(200, server.get("/api/v1/search?q=" + "a".repeat(2000)).statusCode());
    assertEquals(
        "{\"type\":\"urn:songluat:problem:invalid-parameter\",\"title\":\"Invalid parameter\","
            + "\"status\":400,\"detail\":\"q must be at most 2000 characters, is 2001, got '"
            + "a".repeat(60)
            + "…'\",\"instance\":\"/api/v1/search\",\"parameter\":\"q\"}",
        problem(400, server.get("/api/v1/search?q=" + "a".repeat(2001))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/v1/works/99-nq-bm         | No work here has the id '99-nq-bm'
          /api/v1/works/99-nq-bm/bitext  | No work here has the id '99-nq-bm'
          /api/v1/works/99-nq-bm/checks  | No work here has the id '99-nq-bm'
          /api/v1/works/99-nq-bm/export?format=tsv | No work here has the id '99-nq-bm'
          /api/v1/clauses/99-nq-bm~vi~p_1 | No clause here has the id '99-nq-bm~vi~p_1'
          """)
  void whatIsNotHeldIsSaidToBeSo(String path, String detail) {
    assertEquals(
        "{\"type\":\"urn:songluat:problem:not-held\",\"title\":\"Not held\",\"status\":404,"
            + "\"detail\":\""
            + detail
            + "\",\"instance\":\""
            + path.replaceFirst("\\?.*", "")
            + "\"}",
        problem(404, server.get(path)));
  }

  @Test
  void anUnknownAddressAndAWrongMethodAreProblemsToo() {
    assertEquals(
        "{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,"
            + "\"detail\":\"There is nothing at /api/v2/search\","
            + "\"instance\":\"/api/v2/search\"}",
        problem(404, server.get("/api/v2/search")));
    assertEquals(
        "{\"type\":\"about:blank\",\"title\":\"Method Not Allowed\",\"status\":405,"
            + "\"detail\":\"/api/v1/works does not answer POST\","
            + "\"instance\":\"/api/v1/works\"}",
        problem(405, server.post("/api/v1/works", "text/plain", "x")));
    assertEquals(
        Optional.of("GET"),
        server.post("/api/v1/works", "text/plain", "x").headers().firstValue("Allow"));
  }

  @Test
  void aCursorGoesOnWithItsOwnQueryOnly() throws Exception {
    String page = server.get("/api/v1/search?q=tai+lieu&size=1").body();
    String cursor = new JsonMapper().readTree(page).get("next").textValue();
    assertEquals(200, server.get("/api/v1/search?q=tai+lieu&size=2&cursor=" + cursor).statusCode());
    assertEquals(400, server.get("/api/v1/search?q=thu+vien&size=1&cursor=" + cursor).statusCode());
  }

  @Test
  void whatNoRouteSeesIsAProblemToo() {
    assertEquals(
        "{\"type\":\"about:blank\",\"title\":\"URI Too Long\",\"status\":414,"
            + "\"detail\":\"Address and headers must be at most 8 KB together, these are longer\"}",
        problem(414, server.get("/api/v1/search?q=" + "a".repeat(100_000))));
    assertEquals(
        "{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,"
            + "\"detail\":\"Bad Request\"}",
        problem(400, server.get("/%2e%2e/secret")));
  }

  @Test
  void aFaultIsLoggedUnderAnIdAndTellsNothingElse() throws Exception {
    try (Running broken = Running.broken()) {
      String body = problem(500, broken.get("/api/v1/works"));
      JsonNode problem = JsonMapper.builder().build().readTree(body);
      assertEquals(
          "{\"type\":\"urn:songluat:problem:fault\",\"title\":\"Fault of the server\","
              + "\"status\":500,\"detail\":\"The server met a fault; its log has the details under"
              + " the request id\",\"instance\":\"/api/v1/works\",\"requestId\":\""
              + UUID.fromString(problem.get("requestId").textValue())
              + "\"}",
          body);
      String page = broken.get("/works/07-2026-bm").body();
      assertFalse(page.contains(Running.SECRET), page);
    }
  }

  @Test
  void aRequestThatRunsOutOfStackFailsAlone() {
    try (Running broken = Running.broken(new StackOverflowError(Running.SECRET))) {
      HttpResponse<String> answer = broken.get("/api/v1/works");
      assertEquals(500, answer.statusCode());
      assertFalse(answer.body().contains(Running.SECRET), answer.body());
      assertEquals(200, broken.get("/health").statusCode());
    }
  }

  @Test
  void aTextToCiteMustBeSmallAndOfAKnownType() {
    String long1 = "a".repeat(CiteApi.MOST_BYTES + 1);
    assertEquals(
        "{\"type\":\"about:blank\",\"title\":\"Content Too Large\",\"status\":413,"
            + "\"detail\":\"A body must be at most 1000000 bytes, this one is larger\","
            + "\"instance\":\"/api/v1/cite\"}",
        problem(413, server.post("/api/v1/cite", "text/plain", long1)));
    HttpRequest.Builder unannounced =
        server
            .request("/api/v1/cite", "Content-Type", "text/plain")
            .POST(
                HttpRequest.BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(long1.getBytes())));
    assertEquals(413, server.send(unannounced).statusCode());
    assertEquals(
        "{\"type\":\"about:blank\",\"title\":\"Unsupported Media Type\",\"status\":415,"
            + "\"detail\":\"Content-Type must be text/plain or application/json, got"
            + " 'application/xml'\",\"instance\":\"/api/v1/cite\"}",
        problem(415, server.post("/api/v1/cite", "application/xml", "<a/>")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                           | text must not be empty, got ''
          null                         | text must not be empty, got ''
          {"text": " "}                | text must not be empty, got ''
          {"text": "a", "lang": "fr"}  | lang must be vi or en, got 'fr'
          """)
  void aQuestionInJsonIsHeldAgainstItsRules(String body, String detail) {
    assertTrue(
        problem(400, server.post("/api/v1/cite", "application/json", body))
            .contains("\"detail\":\"" + detail + "\""));
  }

  @Test
  void aBodyThatIsNoJsonIsRefused() {
    String problem = problem(400, server.post("/api/v1/cite", "application/json", "{\"text\": "));
    assertTrue(problem.contains("body must be a JSON object with a text, as UTF-8"), problem);
  }
}
