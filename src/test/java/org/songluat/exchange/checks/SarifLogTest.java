package org.songluat.exchange.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.check.Checker;
import org.songluat.check.lexis.TermBank;
import org.songluat.check.suite.Checks;
import org.songluat.law.Clause;
import org.songluat.law.Level;
import org.songluat.law.Path;
import org.songluat.law.Titles;
import org.songluat.law.Work;
import org.songluat.law.WorkType;
import org.songluat.text.Span;

class SarifLogTest {
  /** A letter outside the Basic Multilingual Plane, which takes two UTF-16 units, stands first. */
  private static final String VI = "𝔅ến chở 30 khách.";

  private static final String EN = "It carries 40 passengers.";

  private static JsonNode log(List<String> files) throws IOException {
    Work work =
        new Work("4-2031-qd-sl", null, WorkType.DECISION, null, null, null, null, Titles.NONE);
    Bead bead =
        new Bead(List.of(clause("v1", VI)), List.of(clause("e1", EN)), 0.9, Bead.Origin.STRUCTURE);
    Bitext bitext = new Bitext(work, List.of(bead));
    Checker checker = Checks.checker(() -> TermBank.EMPTY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SarifLog("1.0").write(new CheckReport(bitext, checker.check(bitext), files), out);
    return new JsonMapper().readTree(out.toByteArray());
  }

  private static Clause clause(String id, String text) {
    return new Clause(id, Level.PARAGRAPH, "1", Path.ROOT, text, new Span(0, text.length()));
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void aLogHasTheShapeOfTheStandard() throws IOException {
    JsonNode log = log(List.of());
    assertEquals(List.of("$schema", "version", "runs"), names(log));
    assertEquals("2.1.0", log.path("version").asText());
    JsonNode run = log.path("runs").path(0);
    assertEquals(List.of("tool", "columnKind", "artifacts", "results"), names(run));
    assertEquals("utf16CodeUnits", run.path("columnKind").asText());
    assertEquals("SongLuat", run.at("/tool/driver/name").asText());
    assertEquals("number", run.at("/tool/driver/rules/0/id").asText());
    JsonNode result = run.at("/results/0");
    assertEquals(
        List.of(
            "ruleId",
            "ruleIndex",
            "level",
            "message",
            "locations",
            "partialFingerprints",
            "properties"),
        names(result));
    assertEquals("error", result.path("level").asText());
    assertEquals(
        "Numbers differ: Vietnamese has \"30 khách\", English has \"40 passengers\"",
        result.at("/message/text").asText());
  }

  @Test
  void regionsAreOffsetsIntoTheTextOfTheirArtifact() throws IOException {
    JsonNode run = log(List.of()).at("/runs/0");
    List<String> cut = new ArrayList<>();
    for (JsonNode location : run.at("/results/0/locations")) {
      JsonNode physical = location.path("physicalLocation");
      int index = physical.at("/artifactLocation/index").asInt();
      String text = run.path("artifacts").path(index).at("/contents/text").asText();
      JsonNode region = physical.path("region");
      int start = region.path("charOffset").asInt();
      String words = text.substring(start, start + region.path("charLength").asInt());
      assertEquals(words, region.at("/snippet/text").asText());
      assertEquals(
          words,
          text.substring(
              region.path("startColumn").asInt() - 1, region.path("endColumn").asInt() - 1));
      cut.add(start + " " + words);
    }
    assertEquals(List.of("9 30 khách", "11 40 passengers"), cut);
  }

  @Test
  void theClausesOfFilesLieInThem() throws IOException {
    JsonNode artifacts = log(List.of("bến/vi.txt", "en.txt")).at("/runs/0/artifacts");
    List<String> all = new ArrayList<>();
    artifacts.forEach(a -> all.add(a.at("/location/uri").asText() + " " + a.path("parentIndex")));
    assertEquals(List.of("b%E1%BA%BFn/vi.txt ", "en.txt ", "clauses/v1 0", "clauses/e1 1"), all);
  }
}
