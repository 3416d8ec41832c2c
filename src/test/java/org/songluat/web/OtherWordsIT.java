package org.songluat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.align.lexicon.Glossary;

/** Other words of a search are taken out and put back by keyboard, in a real browser. */
class OtherWordsIT extends BrowserTest {
  private static final String TERMS = "phòng đọc\treading room\nphòng đọc\treading hall\n";
  private static final String QUERY = "/?lang=en&q=ph%C3%B2ng+%C4%91%E1%BB%8Dc";

  @Override
  Running started() throws Exception {
    return Running.rendering(Glossary.read("terms", new StringReader(TERMS)));
  }

  private static void follow(Page page, String name) {
    Locator link = page.locator("a[aria-label=\"" + name + "\"]");
    link.focus();
    page.keyboard().press("Enter");
  }

  @Test
  void aRenderingStaysOutUntilItIsPutBack() {
    Page page = light();
    page.navigate(QUERY);
    assertEquals(2, page.locator("article.hit").count());
    follow(page, "Bỏ reading room");
    page.waitForURL("**without=reading+room");
    assertEquals(0, page.locator("a[aria-label=\"Bỏ reading room\"]").count());
    assertEquals(1, page.locator("a[aria-label=\"Bỏ reading hall\"]").count());
    page.locator("#q").fill("phòng đọc sách");
    page.waitForURL("**q=ph%C3%B2ng+%C4%91%E1%BB%8Dc+s%C3%A1ch**");
    assertTrue(page.url().contains("without=reading+room"), page.url());
    page.locator("summary").first().press("Enter");
    page.locator("#f-sort").selectOption("date");
    page.waitForURL("**sort=date**");
    assertTrue(page.url().contains("without=reading+room"), page.url());
    follow(page, "Tìm lại cả reading room");
    page.waitForCondition(() -> !page.url().contains("without"));
    page.locator("a[aria-label=\"Bỏ reading room\"]").waitFor();
  }

  @Test
  void theChipsCanBeUsedByAllInBothThemesAndSizes() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = browsing.page(scheme);
      page.navigate(QUERY + "&without=reading+room");
      assertEquals(List.of(), browsing.violations(page));
      picture(page, "other-words-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
      page.setViewportSize(390, 844);
      assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
      assertEquals(List.of(), browsing.violations(page));
      picture(page, "other-words-phone-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
    }
  }
}
