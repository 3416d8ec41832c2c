package org.songluat.exchange.checks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.songluat.check.Discrepancy;
import org.songluat.check.Discrepancy.Severity;
import org.songluat.check.RuleId;
import org.songluat.exchange.Json;
import org.songluat.text.Span;

/**
 * Writes discrepancies as a log in the Static Analysis Results Interchange Format 2.1.0 (OASIS,
 * 2020), which editors and pipelines read. Each clause concerned is an artifact that holds its own
 * text, and regions are offsets into it in UTF-16 units.
 */
public final class SarifLog {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String HOME = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final String version;

  /** A log that names the version of the program. */
  public SarifLog(String version) {
    this.version = version;
  }

  /** Writes one run; the stream stays open. */
  public void write(CheckReport report, OutputStream out) throws IOException {
    SarifArtifacts artifacts = new SarifArtifacts(report);
    List<RuleId> rules =
        List.copyOf(new TreeSet<>(report.found().stream().map(one -> one.proof().rule()).toList()));
    ArrayNode results = JSON.arrayNode();
    report.found().forEach(one -> results.add(result(one, rules, artifacts)));
    ObjectNode run = JSON.objectNode();
    run.set("tool", tool(rules));
    run.put("columnKind", "utf16CodeUnits");
    run.set("artifacts", artifacts.json());
    run.set("results", results);
    ObjectNode log = JSON.objectNode().put("$schema", SCHEMA).put("version", "2.1.0");
    log.putArray("runs").add(run);
    Json.mapper().writeValue(out, log);
    out.write('\n');
  }

  private ObjectNode tool(List<RuleId> rules) {
    ObjectNode driver = JSON.objectNode().put("name", "SongLuat").put("version", version);
    driver.put("language", "en").put("informationUri", HOME);
    ArrayNode all = driver.putArray("rules");
    for (RuleId rule : rules) {
      ObjectNode one = all.addObject().put("id", rule.code());
      one.putObject("properties")
          .put("kind", rule.kind().code())
          .put("precision", rule.precision())
          .put("likely", rule.likely());
    }
    ObjectNode tool = JSON.objectNode();
    tool.set("driver", driver);
    return tool;
  }

  private static ObjectNode result(Discrepancy one, List<RuleId> rules, SarifArtifacts artifacts) {
    RuleId rule = one.proof().rule();
    ObjectNode result = JSON.objectNode().put("ruleId", rule.code());
    result.put("ruleIndex", rules.indexOf(rule)).put("level", level(one.severity()));
    result.putObject("message").put("text", one.message());
    ArrayNode locations = JSON.arrayNode();
    places(one, artifacts).forEach(locations::add);
    result.set("locations", locations);
    if (!one.proof().key().isEmpty()) {
      result.putObject("partialFingerprints").put("songluat/v1", one.proof().key());
    }
    result
        .putObject("properties")
        .put("kind", one.kind().code())
        .put("severity", one.severity().code())
        .put("messageVi", one.proof().messageVi())
        .put("evidence", one.proof().evidence())
        .put("likely", one.likely());
    return result;
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case MAJOR -> "error";
      case MODERATE -> "warning";
      case MINOR -> "note";
    };
  }

  private static List<ObjectNode> places(Discrepancy one, SarifArtifacts artifacts) {
    List<ObjectNode> places = new ArrayList<>();
    for (Place place :
        Arrays.asList(
            new Place(one.viId(), one.proof().viSpan(), one.vi()),
            new Place(one.enId(), one.proof().enSpan(), one.en()))) {
      int index = artifacts.indexOf(place.id);
      if (index >= 0) {
        places.add(place(place, index, artifacts));
      }
    }
    return places;
  }

  /** A clause concerned, and the words in it where there are some. */
  private record Place(@Nullable String id, @Nullable Span span, String words) {}

  private static ObjectNode place(Place place, int index, SarifArtifacts artifacts) {
    ObjectNode location = JSON.objectNode();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", artifacts.uri(index)).put("index", index);
    Span span = place.span;
    if (span != null) {
      ObjectNode region = physical.putObject("region");
      region.put("startLine", 1).put("startColumn", span.start() + 1);
      region.put("endLine", 1).put("endColumn", span.end() + 1);
      region.put("charOffset", span.start()).put("charLength", span.length());
      region.putObject("snippet").put("text", place.words);
    }
    location
        .putArray("logicalLocations")
        .addObject()
        .put("fullyQualifiedName", String.valueOf(place.id))
        .put("kind", "element");
    return location;
  }
}
