package org.songluat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages in a real browser; leaves pictures of them in target/screenshots. */
class BrowserIT {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path PICTURES = Path.of("target", "screenshots");

  /** Both boxes are measured at once: the page may still be scrolling to the row. */
  private static final String STACKED =
      """
      row => {
        const vi = row.querySelector('.vi').getBoundingClientRect();
        const en = row.querySelector('.en').getBoundingClientRect();
        return en.left < vi.right && en.top >= vi.bottom;
      }
      """;

  private Running server;
  private Playwright playwright;
  private Browser browser;

  @BeforeEach
  void open() {
    Assumptions.assumeTrue(
        Files.isExecutable(CHROMIUM),
        "skipped: no browser at " + CHROMIUM + "; apt-get install chromium");
    server = Running.started();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  @AfterEach
  void close() {
    if (playwright != null) {
      playwright.close();
      server.close();
    }
  }

  private Page page(ColorScheme scheme) {
    return browser.newPage(
        new Browser.NewPageOptions()
            .setBaseURL("http://127.0.0.1:" + server.app().port())
            .setLocale("vi-VN")
            .setColorScheme(scheme)
            .setViewportSize(1440, 900));
  }

  @Test
  void aClauseIsFoundWithoutAccentsAndReadInBothLanguages() {
    Page page = page(ColorScheme.LIGHT);
    List<String> complaints = new CopyOnWriteArrayList<>();
    List<String> elsewhere = new CopyOnWriteArrayList<>();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onRequest(request -> {
      if (!request.url().startsWith("http://127.0.0.1:" + server.app().port() + "/")) {
        elsewhere.add(request.url());
      }
    });

    page.navigate("/");
    page.locator("#q").fill("nguoi khuyet tat");
    page.keyboard().press("Enter");
    Locator hit = page.locator("article.hit").first();
    hit.waitFor();
    assertTrue(hit.locator("[lang=vi] mark").allInnerTexts().toString().contains("khuyết"));
    Locator vi = hit.locator(".side.vi");
    Locator en = hit.locator(".side.en");
    assertEquals("dd) Persons with disabilities may borrow for longer;", en.innerText().strip());
    assertTrue(box(en).x > box(vi).x + box(vi).width, "English stands to the right");

    hit.locator("h3 a").click();
    page.waitForURL("**/works/07-2026-bm#chp_i__art_2__cl_1__pt_dd");
    Locator row = page.locator(".row:target");
    assertTrue(row.innerText().contains("đ) Người khuyết tật"));
    assertTrue(row.isVisible());
    assertTrue(box(row.locator(".en")).x > box(row.locator(".vi")).x, "two columns");

    page.setViewportSize(390, 844);
    assertEquals(true, row.evaluate(STACKED), "English stands below, in one column");
    assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
    assertEquals(List.of(), complaints);
    assertEquals(List.of(), elsewhere);
  }

  @Test
  void everyPageFitsLargeAndSmallScreensInLightAndDark() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = page(scheme);
      for (String[] shot :
          new String[][] {
            {"home", "/"},
            {"search", "/?q=tai+lieu"},
            {"nothing", "/?q=zzzz"},
            {"malformed", "/?q=tai+%22lieu"},
            {"works", "/works"},
            {"reading", "/works/07-2026-bm#chp_i__art_2__cl_1"},
            {"checks", "/works/07-2026-bm/checks"},
            {"bead", "/works/07-2026-bm/beads/5"},
            {"error", "/nowhere"}
          }) {
        picture(page, shot[1], shot[0] + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
      }
      page.close();
    }
  }

  private static void picture(Page page, String path, String name) {
    for (int[] size : new int[][] {{1440, 900}, {390, 844}}) {
      page.setViewportSize(size[0], size[1]);
      page.navigate(path);
      page.screenshot(
          new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + "-" + size[0] + ".png")));
      assertEquals(size[0], page.evaluate("document.documentElement.scrollWidth"), path);
    }
  }

  private static BoundingBox box(Locator element) {
    return element.boundingBox();
  }
}
