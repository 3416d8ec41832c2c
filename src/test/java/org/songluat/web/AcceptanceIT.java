package org.songluat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.check.accept.AcceptedFolder;

/** A difference is accepted with a note and taken back, by keyboard alone. */
class AcceptanceIT extends BrowserTest {
  private static final String TOKEN = "a token of this test";
  private static final String CHECKS = "/works/07-2026-bm/checks";

  @TempDir private Path folder;

  @Override
  Running started() {
    return Running.editing(NoDesk.INSTANCE, TOKEN, new AcceptedFolder(folder));
  }

  private static void open(Page page, String path) {
    page.navigate(path);
    Browsing.await(page, "document.querySelector('dialog#accepting') !== null");
    Browsing.await(page, "document.querySelector('button[data-key][hidden]') === null");
  }

  private static void say(Page page, String note, String token) {
    tabTo(page, "#note");
    page.keyboard().insertText(note);
    tabTo(page, "#by");
    page.keyboard().insertText("An");
    tabTo(page, "#token");
    page.keyboard().press("Control+a");
    page.keyboard().insertText(token);
    press(page, "Enter");
  }

  @Test
  void anAcceptedDifferenceLeavesTheListAndComesBack() {
    Page page = light();
    open(page, CHECKS);
    int before = page.locator("tbody tr").count();
    press(page, "j", "a");
    page.locator("#accepting[open]").waitFor();
    assertTrue(page.locator("#accepting .what").innerText().contains("2"));
    assertEquals(List.of(), browsing.violations(page));
    say(page, "bản in cũng vậy <b>", "not the token of this server");
    Locator trouble = page.locator("#accepting .trouble:not(:empty)");
    trouble.waitFor();
    assertEquals("Mã truy cập không đúng.", trouble.innerText());
    tabTo(page, "#token");
    page.keyboard().press("Control+a");
    page.keyboard().insertText(TOKEN);
    press(page, "Enter");
    page.locator("#undo:not([hidden])").waitFor();
    assertEquals(before - 1, page.locator("tbody tr").count());
    assertEquals(
        before > 1,
        page.evaluate("document.activeElement.closest('tbody tr') !== null"),
        "the focus stands where the reader goes on");

    tabTo(page, "a[href*='accepted=true']");
    press(page, "Enter");
    page.waitForURL("**accepted=true");
    String told = page.locator("td .accepted").innerText();
    assertTrue(told.contains("An, ") && told.contains("bản in cũng vậy <b>"), told);
    assertEquals(List.of(), browsing.violations(page));

    open(page, CHECKS + "?accepted=true");
    press(page, "j", "a");
    page.locator("#accepting[open]").waitFor();
    assertEquals(0, page.locator("#note:visible").count(), "taking back needs no note");
    press(page, "Enter");
    page.locator("#undo:not([hidden]) span:text('lại được liệt kê')").waitFor();
    assertEquals(0, page.locator("tbody tr").count());
    open(page, CHECKS);
    assertEquals(before, page.locator("tbody tr").count());
  }

  @Test
  void whatWasAcceptedLastIsUndoneWithOneKey() {
    Page page = light();
    open(page, CHECKS + "?ui=en");
    int before = page.locator("tbody tr").count();
    press(page, "j", "a");
    page.locator("#accepting[open]").waitFor();
    say(page, "", TOKEN);
    page.locator("#undo:not([hidden])").waitFor();
    press(page, "z");
    page.waitForCondition(() -> page.locator("tbody tr").count() == before);
    assertEquals("The difference is listed again.", page.locator("#undo span").innerText());
  }

  @Test
  void acceptingCanBeUsedByAllInBothThemesLanguagesAndSizes() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = browsing.page(scheme);
      for (String ui : List.of("vi", "en")) {
        for (int[] size : new int[][] {{1440, 900}, {390, 844}}) {
          page.setViewportSize(size[0], size[1]);
          open(page, CHECKS + "?ui=" + ui);
          page.locator("button[data-key]").first().click();
          assertEquals(List.of(), browsing.violations(page));
          assertEquals(size[0], page.evaluate("document.documentElement.scrollWidth"));
          String name = "accepting-" + ui + "-" + scheme + "-" + size[0];
          picture(page, name.toLowerCase(java.util.Locale.ROOT));
        }
      }
    }
  }
}
