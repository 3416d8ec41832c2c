package org.songluat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Search and reading where the browser runs no scripts, and what attacks in texts come to. */
class WithoutScriptIT extends BrowserTest {

  @Test
  void searchReadingAndComparingNeedNoScript() {
    Page page = browsing.page(browsing.options().setJavaScriptEnabled(false));
    page.navigate("/");
    page.locator("#q").fill("nguoi khuyet tat");
    page.keyboard().press("Enter");
    page.locator(".hit h3 a").first().click();
    page.waitForURL("**/works/07-2026-bm#chp_i__art_2__cl_1__pt_dd");
    page.locator("#in").fill("tai lieu so");
    page.keyboard().press("Enter");
    page.waitForURL("**in=tai+lieu+so**");
    assertTrue(page.locator(".row mark").count() > 2);
    page.locator("#in").fill("");
    page.locator("#go").fill("khoản 2 Điều 2");
    page.keyboard().press("Enter");
    page.waitForURL("**/works/07-2026-bm#chp_i__art_2__cl_2");
    page.navigate("/compare");
    page.locator("#text-vi").fill("Một");
    page.locator("#text-en").fill("One");
    page.locator("button.main").click();
    assertEquals(1, page.locator("#results .row").count());
  }

  @Test
  void attacksInTextsTitlesQueriesAndPastedWordsDoNothing() {
    Page page = browsing.page(browsing.options());
    String attack = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E%3Cimg%20src=x%20onerror=alert(2)%3E";
    for (String path :
        new String[] {
          "/?q=" + attack,
          "/?q=hiem+hoa",
          "/works",
          "/works/graph",
          "/works/66-bm",
          "/works/66-bm?in=" + attack + "&go=Dieu+9" + attack,
          "/works/66-bm/preview",
          "/works/66-bm/checks",
          "/works/66-bm/beads/2",
          "/concordance?q=" + attack,
          "/concordance?q=hi%E1%BB%83m+h%E1%BB%8Da"
        }) {
      page.navigate(path);
      page.waitForTimeout(80);
      assertEquals(0, page.locator("script:not([src]), img").count(), path);
    }
    page.navigate("/works/66-bm");
    Browsing.await(page, "document.querySelector('.row[tabindex]') !== null");
    page.keyboard().press("j");
    page.keyboard().press("j");
    page.keyboard().press("x");
    page.locator("#aside[open]").waitFor();
    page.navigate("/compare");
    page.locator("#text-vi").fill(Fixture.ATTACK);
    page.locator("#text-en").fill(Fixture.ATTACK);
    page.locator("button.main").click();
    page.locator("#results .row").waitFor();
    assertEquals(0, page.locator("#results img").count());
    page.navigate("/");
    page.locator("#q").pressSequentially(Fixture.ATTACK);
    page.waitForTimeout(500);
    assertEquals(0, page.locator("img").count());
  }
}
