package org.songluat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages end to end, on a real port. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
  private static final int MOST_ERRORS = 20;

  private Running server;

  @BeforeAll
  void start() {
    server = Running.started();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private Document page(String path) {
    return parsed(server.get(path));
  }

  private static Document parsed(HttpResponse<String> answer) {
    assertEquals(
        "text/html;charset=utf-8",
        answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""));
    Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
    Document page = Jsoup.parse(answer.body(), "", parser);
    assertEquals(List.of(), parser.getErrors(), answer.body());
    return page;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?",
        "/?q=tai+lieu&",
        "/?q=tai+lieu&lang=vi&type=law&year=2026&",
        "/?q=zzzz&",
        "/?q=%22tai&",
        "/?q=tai&size=0&",
        "/works?",
        "/works?q=luat&held=both&sort=date&",
        "/works?q=zzz&",
        "/works/graph?",
        "/works/graph?work=07-2026-bm&",
        "/works/07-2026-bm?show=missing&",
        "/works/07-2026-bm?show=vi&in=thu+vien&",
        "/works/07-2026-bm?go=khoan+9&",
        "/works/07-2026-bm/preview?go=khoan+1+dieu+2&",
        "/works/07-2026-bm/checks?kind=omission&",
        "/concordance?",
        "/concordance?q=thu+vien&",
        "/concordance?q=%22%22%22&",
        "/compare?",
        "/works/07-2026-bm?",
        "/works/66-bm?",
        "/works/08-nq-bm?",
        "/works/07-2026-bm/beads/1?",
        "/works/07-2026-bm/beads/7?",
        "/works/07-2026-bm/beads/99?",
        "/works/66-bm/beads/2?",
        "/works/08-nq-bm/beads/1?",
        "/works/07-2026-bm/checks?",
        "/works/66-bm/checks?",
        "/works/08-nq-bm/checks?",
        "/works/none?",
        "/nowhere?"
      })
  void everyPageIsWellFormedInBothInterfaceLanguages(String path) {
    for (String ui : List.of("vi", "en")) {
      Document page = page(path + "ui=" + ui);
      assertEquals(ui, page.selectXpath("/html").attr("lang"));
      assertTrue(page.title().endsWith(" · SongLuat"), page.title());
      assertEquals(1, page.select("h1").size());
      assertEquals(1, page.select("main").size());
      assertEquals(1, page.select("header.site nav[aria-label]").size());
      assertEquals(1, page.select("body > footer").size());
      assertEquals(
          page.select("[id]").size(),
          page.select("[id]").eachAttr("id").stream().distinct().count());
      assertEquals(
          0, page.select("script:not([src]), style, [style], [onclick], [onerror]").size());
      for (Element link : page.select("[href], [src], [action]")) {
        String to = link.attr("href") + link.attr("src") + link.attr("action");
        assertTrue(to.matches("[/#](?!/).*"), "only addresses of ours, got " + to);
      }
      for (Element field : page.select("input:not([type=hidden], label input), select, textarea")) {
        assertNotNull(page.selectFirst("label[for=" + field.id() + "]"), field.outerHtml());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=hiem+hoa",
        "/?q=<script>alert(1)</script>",
        "/?q=%22<script>alert(1)</script>",
        "/?q=a&cursor=<img src=x>",
        "/?q=a&work=<script>&issuer=<script>",
        "/works",
        "/works/66-bm",
        "/works/66-bm/checks",
        "/works/66-bm/beads/2",
        "/works/66-bm/beads/<script>",
        "/works/<script>alert(1)</script>",
        "/<img src=x>"
      })
  void attacksInTextsTitlesQueriesAndAddressesComeOutAsText(String path) {
    HttpResponse<String> answer =
        server.get(path.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20"));
    Document page = parsed(answer);
    assertEquals(0, page.select("script:not([src]), img, [onerror]").size(), answer.body());
  }

  @Test
  void theFirstVisitShowsTheWorksHeldAndQueriesToTry() {
    Document page = page("/");
    assertEquals(
        List.of("07/2026/BM", "08-NQ/BM", "66/BM " + Fixture.ATTACK),
        page.select(".shelf h3").eachText());
    assertEquals(
        List.of(
            "quy định chung",
            "pham vi dieu chinh",
            "general provisions",
            "Điều 1 07/2026/BM",
            "07/2026/BM",
            "missing:en work:07/2026/BM"),
        page.select(".examples a").eachText());
    assertEquals("/?q=pham+vi+dieu+chinh", page.select(".examples a").get(1).attr("href"));
  }

  @Test
  void aHitShowsBothSidesWithTheMatchesMarked() {
    Document page = page("/?q=khuyet+tat&ui=en");
    Element hit = page.select("article.hit").getFirst();
    assertEquals("07/2026/BM Point dd Clause 1 Article 2", hit.select("h3").text());
    assertEquals(
        "/works/07-2026-bm?ui=en#chp_i__art_2__cl_1__pt_dd", hit.select("h3 a").attr("href"));
    assertEquals("đ) Người khuyết tật được mượn lâu hơn;", hit.select("[lang=vi] p").text());
    assertEquals(
        "khuyếttật", String.join("", hit.select("[lang=vi] mark").eachText()).replace(" ", ""));
    assertEquals(
        "dd) Persons with disabilities may borrow for longer;",
        hit.select(".side[lang=en]").text());
    assertEquals("Law on Digital Libraries (sample)", hit.select(".title").text());
  }

  @Test
  void plainWordsLeadToHowTheyWereRendered() {
    assertEquals(
        "/concordance?q=tai+lieu&ui=en",
        page("/?q=%22tai+lieu%22&ui=en").select(".found header .note a").attr("href"));
    assertEquals(0, page("/?q=vi:tai+lieu").select(".found header .note a").size());
  }

  @Test
  void whatWasSearchedOtherwiseIsSaidInTheLanguageOfTheInterface() {
    String query = "/?q=khuyet+tat&expand=none";
    assertEquals(
        "Chỉ tìm đúng những gì đã gõ: không tìm bản dịch, từ khác, không sửa lỗi gõ",
        page(query).select(".notes .note:not([lang])").text());
    assertEquals(
        "Only what was typed was searched: no renderings, other words or corrections",
        page(query + "&ui=en").select(".notes .note:not([lang])").text());
  }

  @Test
  void aMissingSideIsShownAsSuch() {
    Document page = page("/?q=%22thu+ph%C3%AD%22");
    Element missing = page.select("article.hit .missing").getFirst();
    assertEquals("Không có đoạn tiếng Anh tương ứng", missing.text());
    assertEquals("vi", missing.attr("lang"));
  }

  @Test
  void theNextPageIsALinkThatKeepsTheQuestion() {
    Document page = page("/?q=tai+lieu&lang=vi&size=2");
    String next = page.select("nav.pages a[rel=next]").attr("href");
    assertTrue(next.matches("/\\?cursor=[^&]+&lang=vi&q=tai\\+lieu&size=2"), next);
    Document second = page(next);
    assertEquals(2, second.select("article.hit").size());
    assertEquals(
        "/?lang=vi&q=tai+lieu&size=2", second.select("nav.pages a[rel=first]").attr("href"));
  }

  @Test
  void theFormKeepsWhatWasAsked() {
    Document page = page("/?q=tai+lieu&type=law&year=2026&ui=en");
    assertEquals("tai lieu", page.select("#q").attr("value"));
    assertEquals(
        List.of("", "", "law", "", "2026", "", "", ""),
        page.select("form select option[selected]").eachAttr("value"));
    assertEquals("en", page.select("form input[name=ui]").attr("value"));
    assertEquals(
        List.of("tai ×", "lieu ×", "Type Law ×", "Year 2026 ×"),
        page.select(".chips li").eachText());
    assertEquals(
        "/?q=tai+lieu&type=law&ui=en", page.select(".chips li:contains(2026) a").attr("href"));
    assertEquals(
        "/?q=tai+lieu&type=law&ui=vi&year=2026", page.select("nav a[hreflang=vi]").attr("href"));
  }

  @Test
  void aMalformedQueryShowsWhereAndWhy() {
    HttpResponse<String> answer = server.get("/?q=tai+%22lieu&ui=en");
    assertEquals(400, answer.statusCode());
    Document page = parsed(answer);
    assertEquals("This query could not be read", page.select(".rejected h2").text());
    String[] lines = page.select("pre.place").getFirst().wholeText().split("\n");
    assertEquals("tai \"lieu", lines[0]);
    assertTrue(lines[1].matches(" *\\^"), lines[1]);
    assertEquals("tai \"lieu", page.select("#q").attr("value"));
  }

  @Test
  void theReadingPageSetsBothVersionsInRowsWithStableAnchors() {
    Document page = page("/works/07-2026-bm");
    assertEquals(10, page.select(".row").size());
    Element point = page.getElementById("chp_i__art_2__cl_1__pt_dd");
    assertEquals("đ) Người khuyết tật được mượn lâu hơn;", point.select("[lang=vi] p").text());
    assertEquals("≈34%", point.select(".doubt [aria-hidden]").text());
    assertEquals(
        List.of("Chương I. Quy định chung", "Chapter I. General provisions"),
        page.select(".row h2").eachText());
    assertEquals(4, page.select(".row h3").size());
    assertEquals(
        List.of("Chương I. Quy định chung", "Điều 1. Phạm vi điều chỉnh", "Điều 2. Nguyên tắc"),
        page.select(".outline a").eachText());
    assertEquals("#chp_i__art_2", page.select(".outline a").get(2).attr("href"));
    assertEquals(
        List.of(
            "/api/v1/works/07-2026-bm/export?format=tsv",
            "/api/v1/works/07-2026-bm/export?format=json",
            "/api/v1/works/07-2026-bm/export?format=tmx",
            "/api/v1/works/07-2026-bm/export?format=xlsx",
            "/api/v1/works/07-2026-bm/export?format=docx",
            "/api/v1/works/07-2026-bm/export?format=akn",
            "/api/v1/works/07-2026-bm/export?format=xliff",
            "/api/v1/works/07-2026-bm/export?format=jsonl"),
        page.select("a[download]").eachAttr("href"));
    assertEquals(
        "Phải đánh số liền nhau: Điều 4 đứng ngay sau Điều 2, thiếu Điều 3 article-gap",
        page.select("details.findings li").text());
    assertEquals("12/01/2026", page.select("dt:contains(Ngày ban hành) + dd").text());
  }

  @Test
  void aWorkInOneLanguageHasOneColumnAndNothingToCompare() {
    Document page = page("/works/08-nq-bm?ui=en");
    assertEquals(0, page.select(".row [lang=vi], .missing").size());
    assertEquals(0, page.select("a[href*=checks]").size());
    assertTrue(page("/works/08-nq-bm/checks?ui=en").text().contains("held in one language only"));
  }

  @Test
  void aRowLeadsToThePageThatExplainsItsPair() {
    Document reading = page("/works/07-2026-bm?ui=en");
    assertEquals(
        "/works/07-2026-bm/beads/5?ui=en",
        reading.select("#chp_i__art_2__cl_1 a.why").attr("href"));
    Document why = page("/works/07-2026-bm/beads/5?ui=en");
    assertTrue(why.text().contains("Pair 5 of 10"), why.text());
    assertTrue(
        why.select(".side.en mark").eachText().stream().anyMatch(text -> text.startsWith("30")));
    assertEquals(6, why.select(".reasons tbody tr").size());
    assertEquals(2, why.select("meter").size());
    assertEquals("/works/07-2026-bm?ui=en#chp_i__art_2__cl_1", why.select(".back a").attr("href"));
    assertEquals("/works/07-2026-bm/beads/4?ui=en", why.select("a[rel=prev]").attr("href"));
    assertEquals("/works/07-2026-bm/beads/6?ui=en", why.select("a[rel=next]").attr("href"));
  }

  @Test
  void aClauseAloneHasNoReasonsOnItsPage() {
    Document why = page("/works/07-2026-bm/beads/7?ui=en");
    assertEquals("Why this stands alone", why.select("h1").text());
    assertEquals(1, why.select(".side.en .missing").size());
    assertEquals(0, why.select(".reasons, .words").size());
  }

  @Test
  void errorsSaySoOnAPage() {
    HttpResponse<String> missing = server.get("/works/none?ui=en");
    assertEquals(404, missing.statusCode());
    assertEquals("There is no such page", parsed(missing).select("h1").text());
    assertEquals("No work here has the id 'none'", parsed(missing).select(".detail").text());
    HttpResponse<String> bad = server.get("/?q=a&size=0");
    assertEquals(400, bad.statusCode());
    assertEquals("Yêu cầu chưa đúng", parsed(bad).select("h1").text());
  }

  @Test
  void aFaultShowsNothingButAReference() {
    try (Running broken = Running.broken()) {
      HttpResponse<String> answer = broken.get("/works?ui=en");
      assertEquals(500, answer.statusCode());
      Document page = parsed(answer);
      assertEquals("The server met a fault", page.select("h1").text());
      assertEquals(36, page.select("main code").text().length());
      assertFalse(answer.body().contains(Running.SECRET));
    }
  }

  @Test
  void languageAndColoursAreKeptForTheNextVisit() {
    HttpResponse<String> first = server.get("/works?ui=en&theme=dark");
    assertEquals(
        List.of("theme=dark", "ui=en"),
        first.headers().allValues("Set-Cookie").stream()
            .peek(cookie -> assertTrue(cookie.contains("SameSite=Lax"), cookie))
            .peek(cookie -> assertTrue(cookie.contains("HttpOnly"), cookie))
            .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
            .sorted()
            .toList());
    Document next = parsed(server.get("/works", "Cookie", "ui=en; theme=dark"));
    assertEquals("en", next.selectXpath("/html").attr("lang"));
    assertEquals("dark", next.selectXpath("/html").attr("data-theme"));
    assertEquals("/compare", next.select("header.site nav a").get(3).attr("href"));
    Document odd = parsed(server.get("/works", "Cookie", "ui=<script>; theme=<b>"));
    assertEquals("vi", odd.selectXpath("/html").attr("lang"));
    assertFalse(odd.selectXpath("/html").hasAttr("data-theme"));
  }

  @Test
  void aPlaceThatIsAskedForIsGoneTo() {
    HttpResponse<String> found =
        server.get("/works/07-2026-bm?go=kho%E1%BA%A3n+2+%C4%90i%E1%BB%81u+2&show=vi");
    assertEquals(303, found.statusCode());
    assertEquals(
        "/works/07-2026-bm?show=vi#chp_i__art_2__cl_2",
        found.headers().firstValue("Location").orElse(""));
    Document lost = page("/works/07-2026-bm?go=%C4%90i%E1%BB%81u+99&ui=en");
    assertEquals("This work has no “Điều 99”.", lost.select(".lost").text());
    Document whole = page("/works/07-2026-bm?go=this+Resolution&ui=en");
    assertEquals(0, whole.select(".lost").size());
  }

  @Test
  void rowsAreSiftedAndWordsWithinThemMarked() {
    Document missing = page("/works/07-2026-bm?show=missing&ui=en");
    assertEquals(2, missing.select(".row").size());
    assertEquals("2 of 10 rows. Show all", missing.select(".said").text());
    assertEquals("/works/07-2026-bm?ui=en", missing.select(".shows a[data-show=all]").attr("href"));
    Document words = page("/works/07-2026-bm?in=TAI+LIEU&ui=en");
    assertEquals(
        List.of("tài liệu", "tài liệu", "tài liệu", "Tài liệu"),
        words.select(".row mark").eachText());
    assertEquals(1, page("/works/07-2026-bm?show=uncertain").select(".row").size());
    assertEquals(0, page("/works/07-2026-bm?show=en").select(".row .side.vi").size());
    assertEquals(400, server.get("/works/07-2026-bm?show=all,").statusCode());
  }

  @Test
  void citationsOfHeldWorksAreLinksAndRelationsAreTold() {
    Document law = page("/works/07-2026-bm?ui=en");
    assertEquals(
        "/works/08-nq-bm?go=Ngh%E1%BB%8B+quy%E1%BA%BFt+n%C3%A0y&ui=en",
        law.select("#chp_i__art_1 a.cited").attr("href"));
    assertEquals(
        List.of("Issued on the ground of", "Cites", "Amended by", "Repealed by"),
        law.select(".relations h2").eachText());
    assertEquals("1/2013/QH", law.select(".relations .unheld").text());
  }

  @Test
  void whereVersionsDifferIsTakenAwayAsAWorkbook() {
    HttpResponse<byte[]> book = server.bytes("/works/07-2026-bm/checks.xlsx");
    assertEquals(
        "attachment; filename=\"07-2026-bm-checks.xlsx\"",
        book.headers().firstValue("Content-Disposition").orElse(""));
    assertEquals('P', book.body()[0]);
    assertEquals(400, server.get("/works/07-2026-bm/checks.xlsx?kind=x").statusCode());
  }

  @Test
  void theBrowsersLanguageIsTheInterfaces() {
    assertEquals(
        "en",
        parsed(server.get("/", "Accept-Language", "fr,en-GB;q=0.8,vi;q=0.5"))
            .select("html")
            .attr("lang"));
    assertEquals(
        "vi", parsed(server.get("/", "Accept-Language", "fr")).select("html").attr("lang"));
    assertEquals(
        "vi", parsed(server.get("/", "Accept-Language", "§§;;q=x")).select("html").attr("lang"));
  }
}
