package org.songluat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the OpenAPI document against the real routes and the real answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> PAGES =
      Set.of(
          "/",
          "/works",
          "/works/graph",
          "/works/{id}",
          "/eli/vn/{type}/{year}/{id}",
          "/eli/vn/{type}/{year}/{id}/{part}",
          "/eli/vn/{type}/{year}/{id}/{part}/{lang}",
          "/works/{id}.jsonld",
          "/works/{id}/preview",
          "/works/{id}/checks",
          "/works/{id}/checks.xlsx",
          "/works/{id}/beads/{bead}",
          "/concordance",
          "/compare",
          "/assets/{name}");

  private Running server;
  private JsonNode document;

  @BeforeAll
  void start() throws Exception {
    server = Running.started();
    document = JSON.readTree(server.get("/openapi.json").body());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void everyRouteIsDescribedAndEveryDescribedRouteExists() {
    Set<String> real = new TreeSet<>(server.app().routes());
    real.removeIf(route -> PAGES.contains(route.replaceFirst("(GET|POST) ", "")));
    Set<String> described = new TreeSet<>();
    document
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .fieldNames()
                .forEachRemaining(method ->
                    described.add(
                        method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
    assertEquals(described, real);
  }

  @Test
  void itSaysItsVersionAndEveryReferenceLeadsSomewhere() {
    assertEquals("3.1.0", document.get("openapi").textValue());
    for (String reference : document.findValuesAsText("$ref")) {
      assertEquals(
          false, document.at(reference.substring(1)).isMissingNode(), "nothing at " + reference);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/v1/search                 | /api/v1/search?q=tai+lieu&size=1
          /api/v1/search                 | /api/v1/search?q=zzzz
          /api/v1/search                 | /api/v1/search?q=%22tai
          /api/v1/search                 | /api/v1/search?q=a&size=0
          /api/v1/suggest                | /api/v1/suggest?q=th
          /api/v1/suggest                | /api/v1/suggest
          /api/v1/works                  | /api/v1/works
          /api/v1/works/{id}             | /api/v1/works/07-2026-bm
          /api/v1/works/{id}             | /api/v1/works/none
          /api/v1/works/{id}/bitext      | /api/v1/works/07-2026-bm/bitext
          /api/v1/works/{id}/bitext      | /api/v1/works/none/bitext
          /api/v1/works/{id}/bitext      | /api/v1/works/07-2026-bm/bitext?evidence=true
          /api/v1/works/{id}/bitext      | /api/v1/works/07-2026-bm/bitext?evidence=maybe
          /api/v1/works/{id}/beads/{bead} | /api/v1/works/07-2026-bm/beads/5
          /api/v1/works/{id}/beads/{bead} | /api/v1/works/08-nq-bm/beads/1
          /api/v1/works/{id}/beads/{bead} | /api/v1/works/07-2026-bm/beads/11
          /api/v1/works/{id}/beads/{bead} | /api/v1/works/none/beads/1
          /api/v1/works/{id}/checks      | /api/v1/works/07-2026-bm/checks
          /api/v1/works/{id}/checks      | /api/v1/works/none/checks
          /api/v1/works/{id}/checks      | /api/v1/works/07-2026-bm/checks?accepted=true
          /api/v1/works/{id}/relations   | /api/v1/works/07-2026-bm/relations
          /api/v1/works/{id}/relations   | /api/v1/works/66-bm/relations?size=1
          /api/v1/works/{id}/relations   | /api/v1/works/07-2026-bm/relations?size=0
          /api/v1/works/{id}/relations   | /api/v1/works/none/relations
          /api/v1/works/{id}/export      | /api/v1/works/07-2026-bm/export?format=json
          /api/v1/works/{id}/export      | /api/v1/works/07-2026-bm/export?format=pdf
          /api/v1/works/{id}/export      | /api/v1/works/none/export?format=tsv
          /api/v1/clauses/{id}           | /api/v1/clauses/07-2026-bm~vi~chp_i__art_1
          /api/v1/clauses/{id}           | /api/v1/clauses/none
          /api/v1/export                 | /api/v1/export?format=tsv
          /openapi.json                  | /openapi.json
          /health                        | /health
          """)
  void answersHaveTheShapeDescribed(String route, String address) throws Exception {
    check(document.at("/paths/" + route.replace("/", "~1") + "/get"), server.get(address));
  }

  @ParameterizedTest
  @CsvSource({"200,text/plain,Luật số 07/2026/BM", "400,text/plain,' '", "415,text/html,a"})
  void answersToTextsHaveTheShapeDescribed(int status, String type, String text) throws Exception {
    HttpResponse<String> answer = server.post("/api/v1/cite", type, text);
    assertEquals(status, answer.statusCode());
    check(document.at("/paths/~1api~1v1~1cite/post"), answer);
  }

  @Test
  void aFaultHasTheShapeDescribed() throws Exception {
    try (Running broken = Running.broken()) {
      check(document.at("/paths/~1api~1v1~1works/get"), broken.get("/api/v1/works"));
    }
  }

  private void check(JsonNode operation, HttpResponse<String> answer) throws Exception {
    JsonNode response = resolved(operation.at("/responses/" + answer.statusCode()));
    assertEquals(false, response.isMissingNode(), "status " + answer.statusCode());
    String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
    JsonNode content = response.get("content").get(type);
    assertNotNull(content, "no " + type + " in " + response);
    List<String> wrong = new ArrayList<>();
    validate(JSON.readTree(answer.body()), content.get("schema"), "$", wrong);
    assertEquals(List.of(), wrong);
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").textValue().substring(1)) : node;
  }

  /** The part of JSON Schema that the document uses. */
  private void validate(JsonNode value, JsonNode described, String at, List<String> wrong) {
    JsonNode schema = resolved(described);
    String either = schema.has("anyOf") ? "anyOf" : "oneOf";
    if (schema.has(either)) {
      JsonNode choice = schema.get(either).get(value.isNull() ? 1 : 0);
      validate(value, choice, at, wrong);
      return;
    }
    if (!types(schema).contains(type(value))
        && !(types(schema).contains("number") && value.isNumber())) {
      wrong.add(at + " is " + type(value) + ", not " + types(schema));
    }
    if (schema.has("enum")
        && !value.isNull()
        && !schema.get("enum").toString().contains(value.toString())) {
      wrong.add(at + " is " + value + ", not one of " + schema.get("enum"));
    }
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        validate(value.get(i), schema.get("items"), at + "[" + i + "]", wrong);
      }
    }
    if (value.isObject() && schema.has("properties")) {
      properties(value, schema, at, wrong);
    }
  }

  private void properties(JsonNode value, JsonNode schema, String at, List<String> wrong) {
    Map<String, JsonNode> described = new TreeMap<>();
    schema.get("properties").properties().forEach(e -> described.put(e.getKey(), e.getValue()));
    schema
        .get("required")
        .forEach(name -> {
          if (!value.has(name.textValue())) {
            wrong.add(at + " lacks " + name);
          }
        });
    value
        .properties()
        .forEach(e -> {
          JsonNode property = described.get(e.getKey());
          if (property == null) {
            wrong.add(at + " has " + e.getKey() + ", which is not described");
          } else {
            validate(e.getValue(), property, at + "." + e.getKey(), wrong);
          }
        });
  }

  private static List<String> types(JsonNode schema) {
    List<String> types = new ArrayList<>();
    JsonNode type = schema.get("type");
    if (type.isTextual()) {
      types.add(type.textValue());
    } else {
      type.forEach(t -> types.add(t.textValue()));
    }
    return types;
  }

  private static String type(JsonNode value) {
    return switch (value.getNodeType()) {
      case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
      default -> value.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
    };
  }
}
