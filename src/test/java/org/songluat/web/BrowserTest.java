package org.songluat.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A server and a real browser before it for each test; skipped where there is no browser. */
abstract class BrowserTest {
  Running server;
  Browsing browsing;

  /** The server that the tests need. */
  Running started() throws Exception {
    return Running.started();
  }

  @BeforeEach
  final void openBrowser() throws Exception {
    Browsing.needed();
    server = started();
    browsing = new Browsing(server);
  }

  /** No page of the test may have complained, or asked another machine for anything. */
  @AfterEach
  final void closeBrowser() {
    if (browsing != null) {
      browsing.assertCalm();
      browsing.close();
      server.close();
    }
  }

  final Page light() {
    return browsing.page(ColorScheme.LIGHT);
  }

  static void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  /** Goes on with Tab until the focus is on what is looked for. */
  static void tabTo(Page page, String selector) {
    for (int k = 0; k < 120; k++) {
      press(page, "Tab");
      if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
        return;
      }
    }
    throw new AssertionError("Tab never comes to " + selector);
  }

  static void picture(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(Browsing.PICTURES.resolve(name + ".png")));
  }
}
