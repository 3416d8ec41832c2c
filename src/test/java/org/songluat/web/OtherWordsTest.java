package org.songluat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.songluat.align.lexicon.Glossary;

/** The search page and the API where a glossary knows other words for what is typed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherWordsTest {
  private static final String TERMS =
      """
      phòng đọc\treading room
      người đọc\treader
      TLS\tdigital record\t\tabbr. of tài liệu số
      """;

  private Running server;

  @BeforeAll
  void start() throws Exception {
    server = Running.rendering(Glossary.read("terms", new StringReader(TERMS)));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private Document page(String path) {
    return Jsoup.parse(server.get(path).body());
  }

  @Test
  void aRenderingIsTakenOutAndPutBackByTheAddressAlone() {
    String both = "/?lang=en&q=ph%C3%B2ng+%C4%91%E1%BB%8Dc&ui=en";
    Document all = page(both);
    assertEquals(2, all.select("article.hit").size());
    assertEquals("rendering reading room ×", all.select(".chips + .chips li").text());
    assertEquals("reading room", all.select(".chips + .chips li [lang=en]").text());
    String out = all.select("a[aria-label=Without reading room]").attr("href");
    assertEquals(both + "&without=reading+room", out);
    Document some = page(out);
    assertEquals(0, some.select("article.hit").size());
    assertEquals(0, some.select(".chips + .chips").size());
    assertEquals(
        "reading room", some.select("form.ask input[type=hidden][name=without]").attr("value"));
    assertEquals(both, some.select("a[aria-label=Search reading room again]").attr("href"));
    assertEquals(
        "/?lang=en&q=ph%C3%B2ng+%C4%91%E1%BB%8Dc&ui=vi&without=reading+room",
        some.select("nav a[hreflang=vi]").attr("href"));
  }

  @Test
  void bothLanguagesOfTheInterfaceNameThem() {
    Document page = page("/?q=TLS&ui=vi");
    assertEquals(
        List.of("bản dịch tài liệu số ×", "viết đầy đủ digital record ×"),
        page.select(".chips + .chips li").eachText());
    assertEquals(
        List.of(
            "Đã tìm cả bằng tiếng Việt: tài liệu số", "Đã tìm cả dạng viết đầy đủ: digital record"),
        page.select(".notes .note").eachText());
  }

  @Test
  void aTermOfAnAddressComesOutAsText() {
    Document page = page("/?q=TLS&without=%3Cimg+src%3Dx%3E%22");
    assertEquals(0, page.select("img").size());
    assertEquals("<img src=x>\"", page.select("input[name=without]").attr("value"));
    assertEquals("không tìm <img src=x>\" ×", page.select(".chips li:contains(img)").text());
  }
}
