package org.songluat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EliPagesTest {
  private static Running server;

  @BeforeAll
  static void start() {
    server = Running.started();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /eli/vn/law/2026/07-2026-bm                   | /works/07-2026-bm
          /eli/vn/decree/1999/07-2026-bm                | /works/07-2026-bm
          /eli/vn/law/2026/07-2026-bm/eng               | /works/07-2026-bm?show=en
          /eli/vn/law/2026/07-2026-bm/art_1             | /works/07-2026-bm#chp_i__art_1
          /eli/vn/law/2026/07-2026-bm/chp_i__art_1/vie  | /works/07-2026-bm?show=vi#chp_i__art_1
          """)
  void addressesLeadToWorkVersionAndClause(String address, String page) throws Exception {
    HttpResponse<String> answer = server.get(address);
    assertEquals(303, answer.statusCode());
    assertEquals(page, answer.headers().firstValue("Location").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/eli/vn/law/2026/none",
        "/eli/vn/law/2026/07-2026-bm/art_99",
        "/eli/vn/law/2026/07-2026-bm/fra",
        "/eli/vn/law/2026/07-2026-bm/art_1/fra"
      })
  void whatIsNotHeldIsNotFound(String address) throws Exception {
    assertEquals(404, server.get(address).statusCode());
  }

  @Test
  void theReadingPageLeadsToFormatsAndLanguages() throws Exception {
    Document page = Jsoup.parse(server.get("/works/07-2026-bm").body());
    assertEquals(
        List.of("/eli/vn/law/2026/07-2026-bm/vie", "/eli/vn/law/2026/07-2026-bm/eng"),
        page.select("head link[rel=alternate][hreflang]").eachAttr("href"));
    assertEquals(
        "/api/v1/works/07-2026-bm/export?format=akn",
        page.selectFirst("head link[rel=alternate][type=application/akn+xml]").attr("href"));
  }

  @Test
  void machinesReadWhatAWorkIs() throws Exception {
    JsonNode data = data("/works/07-2026-bm");
    assertEquals("/eli/vn/law/2026/07-2026-bm", data.get("@id").textValue());
    assertEquals("07/2026/BM", data.get("legislationIdentifier").textValue());
    assertEquals("vi", data.at("/name/0/@language").textValue());
    assertEquals(List.of("vi", "en"), data.get("workExample").findValuesAsText("inLanguage"));
    assertEquals(
        "/eli/vn/law/2026/07-2026-bm/vie",
        data.at("/workExample/1/translationOfWork/@id").textValue());
  }

  @Test
  void whoAsksForDataIsLedToIt() throws Exception {
    HttpResponse<String> answer =
        server.get("/eli/vn/law/2026/07-2026-bm", "Accept", "application/ld+json");
    assertEquals("/works/07-2026-bm.jsonld", answer.headers().firstValue("Location").orElse(""));
    assertEquals(404, server.get("/works/none.jsonld").statusCode());
  }

  private static JsonNode data(String work) throws Exception {
    HttpResponse<String> answer = server.get(work + ".jsonld");
    assertEquals("application/ld+json", answer.headers().firstValue("Content-Type").orElse(""));
    return new ObjectMapper().readTree(answer.body());
  }
}
