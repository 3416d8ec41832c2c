package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Speaks the protocol line by line with the command. */
class McpCommandTest {
  private static final String HELLO =
      """
      {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18",\
      "capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
      {"jsonrpc":"2.0","method":"notifications/initialized"}
      """;

  private final JsonMapper json = JsonMapper.builder().build();
  @TempDir Path home;
  private Cli cli;

  @BeforeEach
  void fill() throws IOException {
    cli = Cli.filled(home);
  }

  /** The answers to some lines after the greeting, that to the greeting left out. */
  private List<JsonNode> answers(String... lines) throws IOException {
    Cli.Run run = cli.piped(HELLO + String.join("\n", lines)).run("mcp");
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    List<JsonNode> answers = new ArrayList<>();
    for (String line : run.outLines()) {
      answers.add(json.readTree(line));
    }
    assertEquals("2025-06-18", answers.getFirst().at("/result/protocolVersion").asText());
    return answers.subList(1, answers.size());
  }

  private static String call(int id, String tool, String arguments) {
    return """
    {"jsonrpc":"2.0","id":%d,"method":"tools/call","params":{"name":"%s","arguments":%s}}\
    """
        .formatted(id, tool, arguments);
  }

  private JsonNode result(String tool, String arguments) throws IOException {
    return answers(call(1, tool, arguments)).getFirst().get("result");
  }

  private String refusal(String tool, String arguments) throws IOException {
    JsonNode result = result(tool, arguments);
    assertTrue(result.get("isError").asBoolean(), result.toString());
    return result.at("/content/0/text").asText();
  }

  @Test
  void listsToolsThatOnlyReadWithTheBoundsOfTheirArguments() throws IOException {
    JsonNode tools =
        answers("{\"jsonrpc\":\"2.0\",\"id\":\"a\",\"method\":\"tools/list\"}")
            .getFirst()
            .at("/result/tools");
    List<String> names = new ArrayList<>();
    tools.forEach(tool -> names.add(tool.get("name").asText()));
    assertEquals(List.of("search_clauses", "get_clause", "get_bitext", "resolve_citation"), names);
    for (JsonNode tool : tools) {
      assertTrue(tool.at("/annotations/readOnlyHint").asBoolean(), tool.toString());
      assertEquals("false", tool.at("/inputSchema/additionalProperties").asText());
    }
    JsonNode size = tools.get(0).at("/inputSchema/properties/size");
    assertEquals("integer 1 20", kind(size));
    assertEquals("[\"query\"]", tools.get(0).at("/inputSchema/required").toString());
  }

  private static String kind(JsonNode schema) {
    return schema.get("type").asText() + " " + schema.get("minimum") + " " + schema.get("maximum");
  }

  @Test
  void aHitComesWithBothTextsTheirCitationsAndAddresses() throws IOException {
    JsonNode result = result("search_clauses", "{\"query\":\"cay bang\",\"size\":1}");
    JsonNode hit = result.at("/structuredContent/hits/0");
    assertEquals("khoản 1 mục I Nghị quyết 07-NQ/SL", hit.at("/cite/vi").asText());
    assertEquals("Clause 1 Section I of Resolution 07-NQ/SL", hit.at("/en/0/cite/en").asText());
    assertEquals(
        "1. By 2030, 500 almond trees are planted along 12 roads.", hit.at("/en/0/text").asText());
    assertEquals(
        "http://127.0.0.1:8080/works/07-nq-sl#hdg_i__cl_1", hit.at("/vi/0/address").asText());
    String text = result.at("/content/0/text").asText();
    assertTrue(text.contains("vi: 1. Đến năm 2030 trồng 500 cây bàng"), text);
    assertTrue(text.contains("07-nq-sl~en~hdg_i__cl_1  http://127.0.0.1:8080/works/"), text);
  }

  @Test
  void aSearchMayStayInAWork() throws IOException {
    JsonNode own = result("search_clauses", "{\"query\":\"almond\",\"work\":\"07/NQ-SL\"}");
    assertEquals(1, own.at("/structuredContent/total").asInt());
    assertEquals(
        "No work here has the id or number '9-NQ/X'. Find it with search_clauses",
        refusal("search_clauses", "{\"query\":\"almond\",\"work\":\"9-NQ/X\"}"));
  }

  @Test
  void aClauseIsHadByTheIdThatAHitGave() throws IOException {
    JsonNode held = result("get_clause", "{\"id\":\"07-nq-sl~en~hdg_i__cl_2\"}");
    JsonNode content = held.get("structuredContent");
    assertEquals("en", content.at("/clause/lang").asText());
    assertEquals(
        "2. Mỗi phường có ít nhất 3 người chăm cây.", content.at("/passage/vi/0/text").asText());
  }

  @Test
  void aWorkIsReadInParts() throws IOException {
    JsonNode part = result("get_bitext", "{\"work\":\"07-NQ/SL\",\"from\":2,\"size\":2}");
    JsonNode content = part.get("structuredContent");
    assertEquals(6, content.get("total").asInt());
    assertEquals(2, content.get("passages").size());
    assertEquals(2, content.at("/passages/0/bead").asInt());
    assertEquals(4, content.get("next").asInt());
    JsonNode rest = result("get_bitext", "{\"work\":\"07-nq-sl\",\"from\":5}");
    assertTrue(rest.at("/structuredContent/next").isNull(), rest.toString());
  }

  @Test
  void aCitationLeadsToItsClauses() throws IOException {
    JsonNode content =
        result(
                "resolve_citation",
                "{\"text\":\"theo khoản 2 mục I Nghị quyết số 07-NQ/SL và Luật số 1/2031/QH17\"}")
            .get("structuredContent");
    assertEquals(2, content.get("total").asInt());
    assertEquals("found", content.at("/citations/0/citation/status").asText());
    assertEquals("07-nq-sl~vi~hdg_i__cl_2", content.at("/citations/0/passages/0/vi/0/id").asText());
    assertEquals(1, content.at("/citations/0/total").asInt());
    assertEquals("notHeld", content.at("/citations/1/citation/status").asText());
  }

  @Test
  void wrongArgumentsAreToldAsErrorsOfTheTool() throws IOException {
    assertEquals("query must not be empty", refusal("search_clauses", "{}"));
    assertEquals(
        "size must be a whole number 1..20, got '21'",
        refusal("search_clauses", "{\"query\":\"a\",\"size\":21}"));
    assertEquals(
        "size must be a whole number 1..20, got '5.5'",
        refusal("search_clauses", "{\"query\":\"a\",\"size\":5.5}"));
    assertEquals(
        "lang must be vi or en, got 'fr'",
        refusal("search_clauses", "{\"query\":\"a\",\"lang\":\"fr\"}"));
    assertEquals(
        "An argument must be one of id, got 'path'",
        refusal("get_clause", "{\"path\":\"../../etc\"}"));
    assertEquals("id must be a text, got '[1]'", refusal("get_clause", "{\"id\":[1]}"));
    assertEquals(
        "No work here has the id or number 'x'. Find it with search_clauses",
        refusal("get_bitext", "{\"work\":\"x\"}"));
    assertEquals(
        "from must be a whole number 1..6 for 07-nq-sl, got 7",
        refusal("get_bitext", "{\"work\":\"07-nq-sl\",\"from\":7}"));
    assertEquals(
        "cursor must be the next of the answer before to the same query",
        refusal("search_clauses", "{\"query\":\"cây\",\"cursor\":\"abc\"}"));
    String malformed = refusal("search_clauses", "{\"query\":\"a (b\"}");
    assertTrue(malformed.startsWith("query, column "), malformed);
  }

  @Test
  void whatIsNoMessageIsAnsweredAndTheNextOneToo() throws IOException {
    List<JsonNode> answers =
        answers("{nonsense", "[1,2]", "", "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"ping\"}");
    assertEquals(-32700, answers.get(0).at("/error/code").asInt());
    assertTrue(answers.get(1).has("error"), answers.toString());
    assertEquals("7 {}", answers.get(2).get("id") + " " + answers.get(2).get("result"));
    assertEquals(3, answers.size());
  }

  @Test
  void aMethodOrToolThatIsNotThereIsAnErrorOfTheProtocol() throws IOException {
    List<JsonNode> answers =
        answers(
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"no/such\"}", call(2, "drop_index", "{}"));
    assertEquals(-32601, answers.get(0).at("/error/code").asInt());
    assertTrue(answers.get(1).has("error"), answers.toString());
  }

  @Test
  void anAddressMustBeOneOfPages() {
    assertEquals(
        new Cli.Run(
            2, "", "songluat: --address must be http://… or https://…, got javascript:alert(1)\n"),
        cli.run("mcp", "--address", "javascript:alert(1)"));
  }
}
