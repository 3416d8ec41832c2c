package org.songluat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.check.accept.AcceptedFolder;

class AcceptanceApiTest {
  private static final String TOKEN = "a token of this test";
  private static final String CHECKS = "/api/v1/works/07-2026-bm/checks";
  private static final String WHY = "{\"by\":\"An\",\"note\":\"kept\\nas it is\"}";
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;
  private Running server;
  private AcceptedFolder accepted;

  @BeforeEach
  void start() {
    accepted = new AcceptedFolder(folder);
    server = Running.editing(NoDesk.INSTANCE, TOKEN, accepted);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private JsonNode checks(String query) throws Exception {
    return JSON.readTree(server.get(CHECKS + query).body());
  }

  private String firstKey() throws Exception {
    return checks("").at("/checks/0/key").textValue();
  }

  private static String address(String key) {
    return CHECKS + "/" + key + "/acceptance";
  }

  private HttpResponse<String> post(String address, String type, String body) {
    return server.send(
        server
            .request(address, "Content-Type", type, "Authorization", "Bearer " + TOKEN)
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> delete(String address) {
    return server.send(server.request(address, "Authorization", "Bearer " + TOKEN).DELETE());
  }

  private static void assertAnswer(int status, String part, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains(part), answer.body());
  }

  @Test
  void anAcceptedFindingLeavesTheListAndComesBack() throws Exception {
    int before = checks("").get("total").intValue();
    String key = firstKey();
    HttpResponse<String> answer = post(address(key), "application/json", WHY);
    assertAnswer(200, "\"who\":\"An\",\"note\":\"kept as it is\"", answer);
    assertEquals(before - 1, checks("").get("total").intValue());
    assertEquals(
        false, server.get("/works/07-2026-bm/checks").body().contains("data-key=\"" + key));
    JsonNode kept = checks("?accepted=true");
    assertEquals(1, kept.get("total").intValue());
    assertEquals("An", kept.at("/checks/0/accepted/who").textValue());
    assertEquals(
        true,
        server.get("/works/07-2026-bm/checks?accepted=true").body().contains("kept as it is"));
    assertEquals(List.of(key), accepted.all("07-2026-bm").stream().map(a -> a.key()).toList());
    assertAnswer(409, "can be accepted once", post(address(key), "application/json", WHY));
    assertAnswer(200, key, delete(address(key)));
    assertEquals(before, checks("").get("total").intValue());
    assertAnswer(404, "No accepted finding", delete(address(key)));
  }

  @Test
  void whatTheCommandLineAcceptsIsSeenAtOnce() throws Exception {
    String key = firstKey();
    accepted.add(
        "07-2026-bm",
        new org.songluat.check.accept.Acceptance(key, null, "lan", "a sentence", "fine"));
    assertEquals("fine", checks("?accepted=true").at("/checks/0/accepted/note").textValue());
  }

  @Test
  void whatIsFoundNoMoreIsListedApartAndCanBeTakenOut() throws Exception {
    accepted.add(
        "07-2026-bm",
        new org.songluat.check.accept.Acceptance("00000000000000aa", null, "lan", "old", ""));
    assertEquals("old", checks("?accepted=true").at("/outdated/0/what").textValue());
    assertAnswer(200, "\"note\":\"\"", delete(address("00000000000000aa")));
    assertEquals(List.of(), accepted.all("07-2026-bm"));
  }

  @Test
  void withoutTheTokenNothingIsAccepted() throws Exception {
    String key = firstKey();
    assertAnswer(401, "Bearer", server.post(address(key), "application/json", WHY));
    for (String header : List.of("Bearer x", "Basic " + TOKEN, TOKEN)) {
      assertAnswer(
          401,
          "Bearer",
          server.send(server.request(address(key), "Authorization", header).DELETE()));
    }
    try (Running off = Running.started()) {
      assertAnswer(403, "--token-file", off.post(address(key), "application/json", WHY));
    }
    assertEquals(List.of(), accepted.all("07-2026-bm"));
  }

  /** A form of another site can send these types and no others without asking first. */
  @Test
  void whatAFormOfAnotherSiteCanSendIsRefused() throws Exception {
    String key = firstKey();
    for (String type :
        List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data")) {
      assertAnswer(400, "Content-Type must be application/json", post(address(key), type, WHY));
    }
    HttpResponse<String> asked =
        server.send(
            server
                .request(address(key), "Origin", "http://other.example")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(false, asked.headers().firstValue("Access-Control-Allow-Origin").isPresent());
    assertEquals(List.of(), accepted.all("07-2026-bm"));
  }

  @Test
  void whatIsTooLongOrWrongIsSaid() throws Exception {
    String key = firstKey();
    String address = address(key);
    assertAnswer(400, "body must be a JSON object", post(address, "application/json", "{\"x\":1}"));
    assertAnswer(400, "body must be", post(address, "application/json", "[".repeat(99)));
    assertAnswer(400, "at most 100000", post(address, "application/json", " ".repeat(100_001)));
    assertAnswer(
        409,
        "at most 1000 characters",
        post(address, "application/json", "{\"note\":\"" + "x".repeat(1001) + "\"}"));
    assertAnswer(
        409,
        "at most 100 characters",
        post(address, "application/json", "{\"by\":\"" + "x".repeat(101) + "\"}"));
    assertAnswer(400, "key must be", post(address("..%2Fx"), "application/json", WHY));
    assertAnswer(404, "No finding", post(address("00000000000000aa"), "application/json", WHY));
    assertAnswer(404, "none", delete("/api/v1/works/none/checks/" + key + "/acceptance"));
    assertEquals(List.of(), accepted.all("07-2026-bm"));
  }
}
