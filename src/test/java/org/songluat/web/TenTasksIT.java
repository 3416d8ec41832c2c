package org.songluat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.songluat.align.correction.Author;
import org.songluat.align.correction.CorrectionDesk;
import org.songluat.align.correction.Proposal;

/** The daily work of legal staff and translators, by keyboard alone. */
class TenTasksIT extends BrowserTest {
  private static final String TOKEN = "a token of this test";
  private static final String POINT = "chp_i__art_2__cl_1__pt_dd";

  private final List<String> asked = new ArrayList<>();
  private Page page;

  @Override
  Running started() {
    return Running.editing(new Notebook(), TOKEN);
  }

  @BeforeEach
  void openPage() {
    page = light();
  }

  /** Writes down what it is asked. */
  private final class Notebook implements CorrectionDesk {
    @Override
    public Docket of(String work) {
      return new Docket(work, List.of(), List.of());
    }

    @Override
    public Change correct(String work, Proposal proposal, Author author) {
      asked.add(
          work
              + " "
              + proposal.action().code()
              + " "
              + proposal.vi()
              + proposal.en()
              + " "
              + author.who());
      return new Change(work, 3, List.of());
    }

    @Override
    public Change undo(String work, int number, Author author) {
      asked.add(work + " undo " + number);
      return new Change(work, 4, List.of());
    }
  }

  private void press(String... keys) {
    press(page, keys);
  }

  private void tabTo(String selector) {
    tabTo(page, selector);
  }

  private void open(String path) {
    page.navigate(path);
    Browsing.await(page, "document.querySelector('.row[tabindex]') !== null");
  }

  @Test
  void aClauseIsFoundByHalfAPhraseWithoutAccentsAndOpenedAtItsPlace() {
    page.navigate("/");
    Browsing.await(page, "document.activeElement.id === 'q'");
    page.keyboard().type("nguoi khuyet");
    page.locator("article.hit").first().waitFor();
    assertEquals(
        "q", page.evaluate("document.activeElement.id"), "the box keeps the focus while one types");
    assertTrue(page.url().endsWith("/?q=nguoi+khuyet"), page.url());
    assertEquals(List.of(), browsing.violations(page));
    press("Escape", "Tab");
    tabOrJ();
    press("Enter");
    page.waitForURL("**/works/07-2026-bm#" + POINT);
    Browsing.await(page, "document.activeElement.id === '" + POINT + "'");
    Locator row = page.locator(".row:target");
    assertTrue(row.innerText().contains("Persons with disabilities"));
  }

  /** J goes to the first hit from wherever no text is typed. */
  private void tabOrJ() {
    for (int k = 0; k < 30; k++) {
      if ((boolean) page.evaluate("document.activeElement.matches('.hit h3 a')")) {
        return;
      }
      press("j");
    }
    throw new AssertionError("j never comes to a hit");
  }

  @Test
  void aClauseIsCopiedWithItsCitationInEnglish() {
    open("/works/07-2026-bm#" + POINT);
    Browsing.await(page, "document.activeElement.id === '" + POINT + "'");
    press("e");
    Browsing.await(page, "document.getElementById('say').textContent !== ''");
    assertEquals(
        "dd) Persons with disabilities may borrow for longer;\n"
            + "(Point dd Clause 1 Article 2, Law No. 07/2026/BM)",
        page.evaluate("navigator.clipboard.readText()"));
    press("v");
    page.waitForCondition(
        () -> page.evaluate("navigator.clipboard.readText()").toString().startsWith("đ)"));
    assertEquals(
        "đ) Người khuyết tật được mượn lâu hơn;\n" + "(điểm đ khoản 1 Điều 2 Luật số 07/2026/BM)",
        page.evaluate("navigator.clipboard.readText()"));
  }

  @Test
  void onlyTheRowsAreShownWhereSomethingIsMissing() {
    open("/works/07-2026-bm");
    press("m");
    page.waitForURL("**/works/07-2026-bm?show=missing**");
    assertEquals(2, page.locator(".row").count());
    assertEquals(2, page.locator(".row .missing").count());
    Browsing.await(page, "document.querySelector('.row[tabindex]') !== null");
    press("a");
    page.waitForURL(Pattern.compile(".*/works/07-2026-bm(#.*)?$"));
    assertEquals(10, page.locator(".row").count());
  }

  @Test
  void aTranslationMemoryIsDownloaded() {
    open("/works/07-2026-bm");
    tabTo(".download summary");
    press("Enter");
    tabTo("a[href$='format=tmx']");
    Download download = page.waitForDownload(() -> press("Enter"));
    assertEquals("07-2026-bm.tmx", download.suggestedFilename());
  }

  @Test
  void twoTextsAreComparedAndTheResultIsDownloaded() {
    page.navigate("/compare");
    tabTo("#text-vi");
    page.keyboard().insertText("Một\nHai\nBa");
    tabTo("#text-en");
    page.keyboard().insertText("One\nTwo");
    tabTo("button.main");
    press("Enter");
    page.locator("#results .row").first().waitFor();
    assertEquals(3, page.locator("#results .row").count());
    assertEquals(1, page.locator("#results .row .missing").count());
    assertEquals(List.of(), browsing.violations(page));
    page.locator("button[value=xlsx]").focus();
    Download download = page.waitForDownload(() -> press("Enter"));
    assertEquals("compared.xlsx", download.suggestedFilename());
  }

  @Test
  void renderingsOfATermAreFoundOverAllWorks() {
    page.navigate("/concordance");
    Browsing.await(page, "document.activeElement.id === 'q'");
    page.keyboard().type("thư viện");
    press("Enter");
    page.waitForURL("**/concordance?q=th**");
    assertTrue(page.locator(".kwic").count() >= 2);
    assertTrue(page.locator(".kwic .own mark").allInnerTexts().contains("thư viện"));
  }

  @Test
  void whatCitesAWorkIsOpened() {
    open("/works/07-2026-bm");
    tabTo(".relations summary");
    press("Enter");
    tabTo(".relations a[href^='/works/08-nq-bm']");
    press("Enter");
    page.waitForURL("**/works/08-nq-bm**");
  }

  @Test
  void aWrongLinkIsCorrectedAndThatUndone() {
    open("/works/07-2026-bm#" + POINT);
    Browsing.await(page, "document.activeElement.id === '" + POINT + "'");
    press("c");
    page.locator("#correcting").waitFor();
    assertEquals(List.of(), browsing.violations(page));
    tabTo("input[value=link]");
    press("ArrowDown");
    tabTo("#by");
    page.keyboard().type("An");
    tabTo("#token");
    page.keyboard().type(TOKEN);
    press("Enter");
    page.locator("#undo").waitFor();
    assertEquals(
        "07-2026-bm unlink [07-2026-bm~vi~" + POINT + "][07-2026-bm~en~" + POINT + "] An",
        asked.getLast());
    Browsing.await(page, "document.querySelector('.row[tabindex]') !== null");
    press("z");
    page.waitForCondition(() -> asked.size() == 2);
    assertEquals("07-2026-bm undo 3", asked.getLast());
  }

  @Test
  void languageAndThemeAreSwitchedAndRemembered() {
    open("/works/07-2026-bm");
    press("l");
    page.waitForURL("**ui=en**");
    Browsing.await(page, "document.querySelector('.row[tabindex]') !== null");
    press("t");
    Browsing.await(page, "document.documentElement.dataset.theme === 'light'");
    Browsing.await(page, "document.querySelector('.row[tabindex]') !== null");
    press("t");
    Browsing.await(page, "document.documentElement.dataset.theme === 'dark'");
    page.navigate("/works");
    assertEquals("en", page.evaluate("document.documentElement.lang"));
    assertEquals("dark", page.evaluate("document.documentElement.dataset.theme"));
    assertTrue(page.locator("header.site nav a").first().getAttribute("href").equals("/"));
  }

  @Test
  void whyARowIsOneAndTheListOfShortcutsComeUpAndGo() {
    open("/works/07-2026-bm#chp_i__art_2__cl_1");
    Browsing.await(page, "document.activeElement.id === 'chp_i__art_2__cl_1'");
    press("x");
    page.locator("#aside[open] .reasons").waitFor();
    press("Escape", "?");
    page.locator("#help[open]").waitFor();
    assertEquals(List.of(), browsing.violations(page));
    press("Escape", "n");
    Browsing.await(page, "CSS.highlights.has('answer')");
    assertTrue(page.locator("#say").textContent().contains(" = "));
  }
}
