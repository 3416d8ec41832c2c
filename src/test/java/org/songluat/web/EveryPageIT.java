package org.songluat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every page in a browser: large and small, light and dark, in both interface languages. */
class EveryPageIT extends BrowserTest {
  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("home", "/");
    PAGES.put("search", "/?q=tai+lieu");
    PAGES.put("narrowed", "/?q=tai+lieu&type=law&expand=none");
    PAGES.put("nothing", "/?q=zzzz");
    PAGES.put("malformed", "/?q=tai+%22lieu");
    PAGES.put("works", "/works");
    PAGES.put("graph", "/works/graph");
    PAGES.put("reading", "/works/07-2026-bm#chp_i__art_2__cl_1");
    PAGES.put("missing", "/works/07-2026-bm?show=missing");
    PAGES.put("within", "/works/07-2026-bm?in=tai+lieu");
    PAGES.put("single", "/works/08-nq-bm");
    PAGES.put("hostile", "/works/66-bm");
    PAGES.put("preview", "/works/07-2026-bm/preview?go=Dieu+2");
    PAGES.put("checks", "/works/07-2026-bm/checks");
    PAGES.put("bead", "/works/07-2026-bm/beads/5");
    PAGES.put("concordance", "/concordance?q=thu+vien");
    PAGES.put("asking", "/concordance");
    PAGES.put("compare", "/compare");
    PAGES.put("error", "/nowhere");
  }

  @Test
  void everyPageFitsItsScreenIsAccessibleAndAsksNobodyElse() {
    List<String> violations = new ArrayList<>();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = browsing.page(scheme);
      for (String ui : List.of("vi", "en")) {
        PAGES.forEach((name, path) -> {
          for (int[] size : new int[][] {{1440, 900}, {390, 844}}) {
            page.setViewportSize(size[0], size[1]);
            page.navigate(in(path, ui));
            page.waitForTimeout(60);
            String picture =
                name + "-" + ui + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + size[0];
            picture(page, picture);
            assertEquals(size[0], page.evaluate("document.documentElement.scrollWidth"), path);
            browsing.violations(page).forEach(v -> violations.add(picture + " " + v));
          }
        });
      }
      page.close();
    }
    assertEquals("", String.join("\n", violations));
  }

  /** That nothing is found means something only where something would be. */
  @Test
  void whatCannotBeUsedByAllIsFound() {
    Page page = light();
    page.navigate("/");
    page.evaluate(
        "() => document.querySelector('main').append(document.createElement('button'), 'x')");
    page.evaluate("() => { document.querySelector('.lead').style.color = '#f4f4f4'; }");
    assertEquals(
        List.of("button-name", "color-contrast"),
        browsing.violations(page).stream().map(v -> v.substring(0, v.indexOf(':'))).toList());
  }

  private static String in(String path, String ui) {
    int fragment = path.indexOf('#');
    String address = fragment < 0 ? path : path.substring(0, fragment);
    return address
        + (address.contains("?") ? "&" : "?")
        + "ui="
        + ui
        + (fragment < 0 ? "" : path.substring(fragment));
  }
}
