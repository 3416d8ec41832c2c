package org.songluat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.songluat.align.Bead;
import org.songluat.align.correction.Author;
import org.songluat.align.correction.CorrectionDesk;
import org.songluat.align.correction.CorrectionException;
import org.songluat.align.correction.CorrectionLog;
import org.songluat.align.correction.Corrections;
import org.songluat.align.correction.Draft;
import org.songluat.align.correction.Entry;
import org.songluat.align.correction.Proposal;
import org.songluat.align.correction.Stamp;
import org.songluat.index.storage.IndexBusyException;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.text.Span;

class CorrectionsApiTest {
  private static final String TOKEN = "a token of this test";
  private static final String ADDRESS = "/api/v1/works/07-2026-bm/corrections";
  private static final String LINK =
      "{\"action\":\"link\",\"vi\":[\"v\"],\"en\":[\"e\"],\"by\":\"an\",\"note\":\"why\"}";

  private final Notebook desk = new Notebook();
  private final Running server = Running.editing(desk, TOKEN);

  /** Writes down what it is asked, and knows one bead. */
  private static final class Notebook implements CorrectionDesk {
    private final List<String> asked = new ArrayList<>();
    private final List<Bead> beads =
        List.of(new Bead(List.of(clause("v")), List.of(clause("e")), 1, Bead.Origin.CONFIRMED));

    private static Clause clause(String id) {
      Path path = Path.ROOT.child(Level.PARAGRAPH, "1");
      return new Clause(id, Level.PARAGRAPH, "1", path, "text " + id, new Span(0, 0));
    }

    @Override
    public Docket of(String work) {
      Stamp stamp = new Stamp(1, Instant.parse("2026-05-31T08:00:00Z"), "an");
      Proposal proposal =
          new Proposal(org.songluat.align.correction.Action.CONFIRM, List.of("v"), List.of("e"));
      Entry.Made made = new Draft(beads).of(proposal, stamp, "");
      return new Docket(
          work, Corrections.verdicts(beads, CorrectionLog.EMPTY.with(made)), List.of());
    }

    @Override
    public Change correct(String work, Proposal proposal, Author author) {
      if (proposal.vi().contains("busy")) {
        throw new IndexBusyException("/secret/index is busy", new IllegalStateException());
      }
      asked.add(work + " " + proposal + " " + author);
      return new Change(work, 1, List.of(new Numbered(1, beads.getFirst())));
    }

    @Override
    public Change undo(String work, int number, Author author) {
      if (number > 1) {
        throw new CorrectionException("undo needs a number in force");
      }
      asked.add(work + " undo " + number + " " + author);
      return new Change(work, 2, List.of());
    }
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> post(String type, String body) {
    return server.send(
        server
            .request(ADDRESS, "Content-Type", type, "Authorization", "Bearer " + TOKEN)
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
  void withTheTokenBeadsAreCorrectedAndCorrectionsUndone() {
    assertAnswer(200, "\"number\":1,\"beads\":[{\"bead\":1", post("application/json", LINK));
    assertAnswer(200, "\"number\":2,\"beads\":[]", delete(ADDRESS + "/1?by=an"));
    assertEquals(
        List.of(
            "07-2026-bm Proposal[action=LINK, vi=[v], en=[e]] Author[who=an, note=why]",
            "07-2026-bm undo 1 Author[who=an, note=]"),
        desk.asked);
    assertAnswer(
        200,
        "\"who\":\"an\",\"action\":\"confirm\",\"state\":\"fits\"",
        server.get(ADDRESS, "Authorization", "bearer " + TOKEN));
  }

  @Test
  void withoutTheTokenNothingIsToldOrChanged() {
    for (String header :
        List.of("Bearer", "Bearer x", "Basic " + TOKEN, TOKEN, "Bearer " + TOKEN + "x")) {
      HttpResponse<String> answer = server.get(ADDRESS, "Authorization", header);
      assertAnswer(401, "Authorization: Bearer", answer);
      assertEquals("Bearer", answer.headers().firstValue("WWW-Authenticate").orElse(""));
    }
    assertAnswer(401, "Bearer", server.post(ADDRESS, "application/json", LINK));
    assertAnswer(401, "Bearer", server.send(server.request(ADDRESS + "/1").DELETE()));
    assertEquals(List.of(), desk.asked);
  }

  @Test
  void aServerWithoutATokenSaysHowToSwitchCorrectionsOn() {
    try (Running off = Running.started()) {
      assertAnswer(403, "--token-file", off.post(ADDRESS, "application/json", LINK));
      assertAnswer(403, "SONGLUAT_TOKEN", off.get(ADDRESS, "Authorization", "Bearer "));
    }
  }

  @Test
  void whatIsWrongWithABodyIsSaid() {
    assertAnswer(400, "Content-Type must be application/json", post("text/plain", LINK));
    assertAnswer(400, "action must be one of link unlink", post("application/json", "{}"));
    assertAnswer(400, "body must be a JSON object", post("application/json", "[".repeat(99)));
    assertAnswer(400, "body must be a JSON object", post("application/json", "{\"x\":1}"));
    assertAnswer(400, "vi must be ids", post("application/json", LINK.replace("\"v\"", "null")));
    assertAnswer(400, "at most 100000 bytes", post("application/json", " ".repeat(100_000) + LINK));
    assertAnswer(
        409, "A correction must name a clause", post("application/json", "{\"action\":\"merge\"}"));
    assertAnswer(400, "number must be", delete(ADDRESS + "/0"));
    assertAnswer(409, "urn:songluat:problem:unfit-correction", delete(ADDRESS + "/7"));
    assertAnswer(404, "no", delete("/api/v1/works/none/corrections/1"));
    assertEquals(List.of(), desk.asked);
  }

  @Test
  void whileAnIngestWritesTheAnswerIsToTryAgain() {
    HttpResponse<String> answer = post("application/json", LINK.replace("\"v\"", "\"busy\""));
    assertAnswer(503, "Try again in a moment", answer);
    assertEquals("5", answer.headers().firstValue("Retry-After").orElse(""));
    assertEquals(false, answer.body().contains("secret"));
  }
}
