package org.songluat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Assumptions;

/** A real browser before a server of ours; it writes down what pages complain of or ask others. */
final class Browsing implements AutoCloseable {
  static final Path PICTURES = Path.of("target", "screenshots");

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  /** Every rule of WCAG 2.2 A and AA that axe knows, and its best practices. */
  private static final String AXE =
      """
      async () => {
        const told = await axe.run(document, { resultTypes: ['violations'] });
        return told.violations.map(v => v.id + ': '
          + v.nodes.slice(0, 3).map(n => n.target + ' ' + n.failureSummary).join(' | '));
      }
      """;

  private final Playwright playwright;
  private final Browser browser;
  private final String address;
  private final String axe = axe();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<String> elsewhere = new CopyOnWriteArrayList<>();

  Browsing(Running server) {
    this.address = "http://127.0.0.1:" + server.app().port();
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

  /** Skips the test where there is no browser. */
  static void needed() {
    Assumptions.assumeTrue(
        Files.isExecutable(CHROMIUM),
        "skipped: no browser at " + CHROMIUM + "; apt-get install chromium");
  }

  Page page(ColorScheme scheme) {
    return page(options().setColorScheme(scheme));
  }

  /** For a visitor of that language. */
  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setBaseURL(address)
        .setLocale("vi-VN")
        .setPermissions(List.of("clipboard-read", "clipboard-write"))
        .setViewportSize(1440, 900);
  }

  Page page(Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    context.onRequest(request -> {
      if (!request.url().startsWith(address + "/")) {
        elsewhere.add(request.url());
      }
    });
    Page page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onDialog(dialog -> {
      complaints.add("dialog: " + dialog.message());
      dialog.dismiss();
    });
    return page;
  }

  /** What axe finds wrong with a page as it is now. */
  List<String> violations(Page page) {
    page.evaluate(axe);
    List<String> violations = new ArrayList<>();
    ((List<?>) page.evaluate(AXE)).forEach(v -> violations.add(String.valueOf(v)));
    return violations;
  }

  /** Waits until an expression is true; the page itself may not evaluate strings. */
  static void await(Page page, String expression) {
    page.waitForCondition(() -> {
      try {
        return (boolean) page.evaluate("() => Boolean(" + expression + ")");
      } catch (PlaywrightException onTheWayToAnotherPage) {
        return false;
      }
    });
  }

  /** No page complained, and none asked another machine for anything. */
  void assertCalm() {
    // what is answered with 400 or 404 on purpose, the browser writes down as an error
    assertEquals(
        List.of(),
        complaints.stream().filter(c -> !c.startsWith("Failed to load resource")).toList());
    assertEquals(List.of(), elsewhere);
  }

  private static String axe() {
    try (InputStream in = Browsing.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    playwright.close();
  }
}
