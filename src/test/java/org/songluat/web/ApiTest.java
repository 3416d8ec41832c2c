package org.songluat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The JSON API end to end, on a real port. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String LAW = "/api/v1/works/07-2026-bm";

  private Running server;

  @BeforeAll
  void start() {
    server = Running.started();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private JsonNode json(String path) throws Exception {
    HttpResponse<String> answer = server.get(path);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals("application/json", answer.headers().firstValue("Content-Type").orElse(""));
    return JSON.readTree(answer.body());
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void facetsAreToldWhereTheyAreAskedFor() throws Exception {
    JsonNode answer = json("/api/v1/search?q=th%E1%BA%BB&facets=true");
    JsonNode facets = answer.get("facets");
    assertEquals(List.of("type", "issuer", "year", "work", "languages"), names(facets));
    int counted = 0;
    for (JsonNode value : facets.get("type")) {
      counted += value.get("count").asInt();
    }
    assertEquals(answer.get("total").asInt(), counted);
  }

  @Test
  void theMannerOfAnsweringIsAParameter() throws Exception {
    JsonNode typed = json("/api/v1/search?q=khuyet+tat&expand=none&sort=-date").get("query");
    assertEquals(List.of("sort:-date"), JSON.convertValue(typed.get("fields"), List.class));
    assertEquals(
        List.of("Only what was typed was searched: no renderings, other words or corrections"),
        JSON.convertValue(typed.get("notes"), List.class));
    HttpResponse<String> wrong = server.get("/api/v1/search?q=x&expand=some");
    assertEquals(400, wrong.statusCode());
    assertTrue(wrong.body().contains("expand"), wrong.body());
    assertEquals(400, server.get("/api/v1/search?q=x&sort=new").statusCode());
  }

  @Test
  void whatIsTakenOutIsAParameterWithBounds() throws Exception {
    assertEquals(
        json("/api/v1/search?q=khuyet+tat"),
        json("/api/v1/search?q=khuyet+tat&without=x&without=+&without=ba+s%E1%BA%A3o"));
    assertEquals(200, server.get(without(32, "x")).statusCode());
    HttpResponse<String> many = server.get(without(33, "x"));
    assertEquals(400, many.statusCode());
    assertTrue(many.body().contains("without must be given at most 32 times, got '33'"));
    HttpResponse<String> bulky = server.get(without(1, "x".repeat(201)));
    assertEquals(400, bulky.statusCode());
    assertTrue(bulky.body().contains("without must be at most 200 characters"));
  }

  private static String without(int times, String term) {
    return "/api/v1/search?q=khuyet+tat" + ("&without=" + term).repeat(times);
  }

  @Test
  void searchAnswersBothSidesOfAHitAsTheContractHasThem() throws Exception {
    JsonNode answer = json("/api/v1/search?q=khuyet+tat");
    assertEquals(
        List.of("query", "total", "totalIsExact", "hits", "next", "didYouMean"), names(answer));
    assertEquals("khuyet tat", answer.at("/query/text").textValue());
    assertEquals(
        List.of("text", "language", "terms", "numbers", "place", "fields", "notes"),
        names(answer.get("query")));
    JsonNode hit = answer.at("/hits/0");
    assertEquals(List.of("score", "work", "path", "vi", "en", "bead"), names(hit));
    assertTrue(hit.get("score").isNumber());
    assertEquals(
        JSON.readTree(
            """
            {"id": "07-2026-bm", "number": "07/2026/BM", "type": "law",
             "titles": {"vi": "Luật Thư viện số (bản mẫu)",
                        "en": "Law on Digital Libraries (sample)"}}\
            """),
        hit.get("work"));
    assertEquals(
        JSON.readTree(
            """
            [{"level": "chapter", "label": "I"}, {"level": "article", "label": "2"},
             {"level": "clause", "label": "1"}, {"level": "point", "label": "đ"}]\
            """),
        hit.get("path"));
    assertEquals(JSON.readTree("{\"score\": 0.34, \"origin\": \"structure\"}"), hit.get("bead"));
    assertEquals("07-2026-bm~vi~chp_i__art_2__cl_1__pt_dd", hit.at("/vi/id").textValue());
    assertEquals(
        "dd) Persons with disabilities may borrow for longer;", hit.at("/en/text").textValue());
  }

  @Test
  void highlightsAreOffsetsIntoTheText() throws Exception {
    JsonNode vi = json("/api/v1/search?q=khuyet+tat").at("/hits/0/vi");
    StringBuilder marked = new StringBuilder();
    for (JsonNode span : vi.get("highlights")) {
      marked.append(
          vi.get("text").textValue(), span.get("start").intValue(), span.get("end").intValue());
    }
    assertEquals("khuyếttật", marked.toString().replace(" ", ""));
  }

  @Test
  void aSideThatIsMissingIsNull() throws Exception {
    JsonNode hit = json("/api/v1/search?q=%22thu+ph%C3%AD%22").at("/hits/0");
    assertEquals("2. Thư viện không thu phí mượn tài liệu số.", hit.at("/vi/text").textValue());
    assertTrue(hit.get("en").isNull());
  }

  @Test
  void theCursorLeadsThroughAllHits() throws Exception {
    int total = json("/api/v1/search?q=tai+lieu").get("total").intValue();
    List<String> met = new ArrayList<>();
    String cursor = "";
    while (cursor != null && met.size() <= total) {
      JsonNode page = json("/api/v1/search?q=tai+lieu&size=1&cursor=" + cursor);
      page.get("hits").forEach(hit -> met.add(hit.at("/vi/id").textValue()));
      cursor = page.get("next").textValue();
    }
    assertEquals(total, met.size());
    assertEquals(total, met.stream().distinct().count());
  }

  @Test
  void worksTellWhatIsHeld() throws Exception {
    JsonNode works = json("/api/v1/works");
    assertEquals(3, works.get("total").intValue());
    assertEquals(
        JSON.readTree(
            """
            {"id": "08-nq-bm", "number": "08-NQ/BM", "type": "resolution", "issuer": null,
             "signer": null, "issued": "2025-11-03", "effective": null,
             "titles": {"vi": null, "en": "Resolution on reading rooms (sample)"},
             "versions": [{"lang": "en", "clauses": 2}], "beads": 2, "paired": 0,
             "findings": []}\
            """),
        works.at("/works/1"));
    assertEquals(works.at("/works/0"), json(LAW));
  }

  @Test
  void aBitextHoldsEveryBeadInOrder() throws Exception {
    JsonNode beads = json(LAW + "/bitext").get("beads");
    assertEquals(10, beads.size());
    assertEquals(
        JSON.readTree(
            """
            {"bead": 7, "score": 0.0, "origin": "alone",
             "vi": [{"id": "07-2026-bm~vi~chp_i__art_2__cl_2",
                     "path": [{"level": "chapter", "label": "I"},
                              {"level": "article", "label": "2"},
                              {"level": "clause", "label": "2"}],
                     "level": "clause",
                     "text": "2. Thư viện không thu phí mượn tài liệu số."}],
             "en": []}\
            """),
        beads.get(6));
  }

  @Test
  void aClauseComesWithItsCitationAndItsBead() throws Exception {
    JsonNode clause = json("/api/v1/clauses/07-2026-bm~en~chp_i__art_2__cl_1__pt_dd");
    assertEquals(
        List.of("id", "lang", "level", "label", "path", "text", "cite", "work", "bead"),
        names(clause));
    assertEquals(
        JSON.readTree(
            "{\"vi\": \"điểm đ khoản 1 Điều 2\", \"en\": \"Point dd Clause 1 Article 2\"}"),
        clause.get("cite"));
    assertEquals("en", clause.get("lang").textValue());
    assertEquals(6, clause.at("/bead/bead").intValue());
    assertEquals(1, clause.at("/bead/vi").size());
  }

  @Test
  void checksAreListedUnderTheirWork() throws Exception {
    JsonNode checks = json(LAW + "/checks");
    assertEquals(List.of("work", "total", "checks", "crossings"), names(checks));
    assertEquals(checks.get("total").intValue(), checks.get("checks").size());
    assertEquals(
        JSON.readTree("{\"work\": \"08-nq-bm\", \"total\": 0, \"checks\": [], \"crossings\": []}"),
        json("/api/v1/works/08-nq-bm/checks"));
  }

  @Test
  void relationsTellWhatIsSaidOfOthersAndByOthers() throws Exception {
    JsonNode answer = json(LAW + "/relations");
    assertEquals(List.of("work", "totals", "relations"), names(answer));
    assertEquals(
        JSON.readTree(
            """
            {"legalBasis": 1, "amends": 0, "repeals": 0, "replaces": 0, "cites": 1,
             "basisOf": 0, "amendedBy": 1, "repealedBy": 1, "replacedBy": 0, "citedBy": 0}\
            """),
        answer.get("totals"));
    JsonNode cited = answer.at("/relations/cites/0");
    assertEquals(List.of("id", "number", "title", "kind", "held", "count", "places"), names(cited));
    assertEquals("08-nq-bm", cited.get("id").textValue());
    assertEquals("Resolution on reading rooms (sample)", cited.get("title").textValue());
    assertTrue(cited.get("held").booleanValue());
    assertEquals(2, cited.get("count").intValue());
    assertEquals(
        JSON.readTree(
            """
            {"clauseId": "07-2026-bm~vi~chp_i__art_2",
             "path": [{"level": "chapter", "label": "I"}, {"level": "article", "label": "2"}],
             "start": 0, "end": 22, "text": "Nghị quyết số 08-NQ/BM"}\
            """),
        cited.at("/places/0"));
    assertEquals("08-nq-bm", answer.at("/relations/amendedBy/0/id").textValue());
    assertEquals(
        JSON.readTree(
            """
            {"id": "1-2013-qh", "number": "1/2013/QH", "title": "Luật số 1/2013/QH",
             "kind": "resolution", "held": false, "count": 1}\
            """),
        without(answer.at("/relations/legalBasis/0"), "places"));
  }

  private static JsonNode without(JsonNode object, String name) {
    return object.<ObjectNode>deepCopy().without(name);
  }

  @Test
  void aWorkIsAskedForByItsNumberToo() throws Exception {
    assertEquals(json(LAW), json("/api/v1/works/07%2F2026%2FBM"));
    assertEquals(json("/api/v1/works/08-nq-bm"), json("/api/v1/works/08-NQ%2FBM"));
  }

  @Test
  void exportsAreFilesOfTheFormatAsked() {
    for (String[] format :
        new String[][] {
          {"tsv", "text/tab-separated-values; charset=utf-8", "bead\tscore\t"},
          {"json", "application/json", "{\"work\":"},
          {"tmx", "application/x-tmx+xml", "<?xml"}
        }) {
      HttpResponse<String> answer = server.get(LAW + "/export?format=" + format[0]);
      assertEquals(200, answer.statusCode());
      assertEquals(
          format[1].replace(" ", ""),
          answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""));
      assertEquals(
          "attachment; filename=\"07-2026-bm." + format[0] + "\"",
          answer.headers().firstValue("Content-Disposition").orElse(""));
      assertTrue(answer.body().startsWith(format[2]), answer.body());
      assertTrue(answer.body().contains("được mượn lâu hơn"), answer.body());
    }
  }

  @Test
  void anExportMayBeAWorkbook() throws Exception {
    HttpResponse<byte[]> answer = server.bytes(LAW + "/export?format=xlsx");
    assertEquals(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        answer.headers().firstValue("Content-Type").orElse(""));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
      assertEquals("bead", book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
    }
  }

  @Test
  void suggestionsAreRecordsUnderOneName() throws Exception {
    JsonNode answer = json("/api/v1/suggest?q=th");
    assertEquals(List.of("suggestions"), names(answer));
    for (JsonNode suggestion : answer.get("suggestions")) {
      assertEquals(List.of("text", "work", "title"), names(suggestion));
    }
  }

  @Test
  void citationsAreFoundInPlainTextAndInJson() throws Exception {
    String text = "Căn cứ Nghị quyết số 08-NQ/BM về phòng đọc";
    HttpResponse<String> plain =
        server.post("/api/v1/cite?lang=vi", "text/plain; charset=utf-8", text);
    HttpResponse<String> json =
        server.post(
            "/api/v1/cite", "application/json", "{\"text\": \"" + text + "\", \"lang\": \"vi\"}");
    assertEquals(200, plain.statusCode(), plain.body());
    assertEquals(plain.body(), json.body());
    JsonNode answer = JSON.readTree(plain.body());
    assertEquals(1, answer.get("total").intValue());
    JsonNode citation = answer.at("/citations/0");
    assertEquals("08-nq-bm", citation.get("work").textValue());
    assertEquals("found", citation.get("status").textValue());
    assertEquals(
        citation.get("text").textValue(),
        text.substring(citation.get("start").intValue(), citation.get("end").intValue()));
  }

  @Test
  void healthTellsWhatTheLastCommitHolds() throws Exception {
    JsonNode health = json("/health");
    assertEquals("up", health.get("status").textValue());
    assertEquals(3, health.at("/index/works").intValue());
    assertEquals(14, health.at("/index/beads").intValue());
  }
}
