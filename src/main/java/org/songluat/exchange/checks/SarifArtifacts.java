package org.songluat.exchange.checks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bead;
import org.songluat.check.Discrepancy;
import org.songluat.law.Clause;

/** The texts that the results of a log lie in: the two files, and in them the clauses. */
final class SarifArtifacts {
  private static final String CLAUSES = "clauses/";

  private final List<String> files;
  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final List<ObjectNode> artifacts = new ArrayList<>();

  SarifArtifacts(CheckReport report) {
    files = report.files();
    files.forEach(file -> artifacts.add(located(address(file))));
    Set<String> concerned = new HashSet<>();
    for (Discrepancy one : report.found()) {
      concerned.add(String.valueOf(one.viId()));
      concerned.add(String.valueOf(one.enId()));
    }
    Map<String, Integer> seen = new HashMap<>();
    for (Bead bead : report.bitext().beads()) {
      bead.vi().forEach(clause -> add(clause, "vi", concerned, seen));
      bead.en().forEach(clause -> add(clause, "en", concerned, seen));
    }
  }

  private void add(
      Clause clause, String language, Set<String> concerned, Map<String, Integer> seen) {
    if (concerned.contains(clause.id()) && seen.putIfAbsent(clause.id(), 1) == null) {
      indexes.put(clause.id(), artifacts.size());
      ObjectNode artifact = located(CLAUSES + encoded(clause.id()));
      if (!files.isEmpty()) {
        artifact.put("parentIndex", language.equals("vi") ? 0 : 1);
      }
      artifact.putObject("contents").put("text", clause.text());
      artifact.putObject("properties").put("language", language);
      artifacts.add(artifact);
    }
  }

  private static ObjectNode located(String uri) {
    ObjectNode artifact = JsonNodeFactory.instance.objectNode();
    artifact.putObject("location").put("uri", uri);
    return artifact;
  }

  /** A file's name as a relative reference, its folders kept. */
  private static String address(String file) {
    return encoded(file.replace('\\', '/')).replace("%2F", "/").replace("%3A", ":");
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The place of a clause among the artifacts, -1 where there is none. */
  int indexOf(@Nullable String id) {
    return id == null ? -1 : indexes.getOrDefault(id, -1);
  }

  String uri(int index) {
    return artifacts.get(index).path("location").path("uri").asText();
  }

  ArrayNode json() {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    artifacts.forEach(all::add);
    return all;
  }
}
