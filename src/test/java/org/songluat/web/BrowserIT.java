package org.songluat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How pages are laid out in a real browser, how fast, and with how many bytes. */
class BrowserIT extends BrowserTest {
  private static final double LARGEST_SHIFT = 0.02;
  private static final double MOST_BYTES = 250_000;
  private static final double MOST_SCRIPT = 60_000;

  /** Both boxes are measured at once: the page may still be scrolling to the row. */
  private static final String STACKED =
      """
      row => {
        const vi = row.querySelector('.vi').getBoundingClientRect();
        const en = row.querySelector('.en').getBoundingClientRect();
        return en.left < vi.right && en.top >= vi.bottom;
      }
      """;

  /**
   * How the page came to be seen: bytes of all and of scripts, first paint, moves of what stood.
   */
  private static final String MEASURED =
      """
      () => new Promise(done => {
        let shift = 0;
        new PerformanceObserver(list => list.getEntries().forEach(e => { shift += e.value; }))
          .observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          const all = [...performance.getEntriesByType('resource'),
            ...performance.getEntriesByType('navigation')];
          const size = some => some.reduce((sum, e) => sum + e.decodedBodySize, 0);
          done({
            bytes: size(all),
            script: size(all.filter(e => e.name.includes('.js'))),
            paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
            shift: shift,
          });
        }, 400);
      })
      """;

  @Test
  void aClauseIsFoundWithoutAccentsAndReadInBothLanguages() {
    Page page = light();
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
  }

  @Test
  void theFirstViewIsSmallQuickAndStill() {
    Page page = light();
    for (String path : new String[] {"/", "/?q=tai+lieu"}) {
      page.navigate(path);
      Map<?, ?> told = (Map<?, ?>) page.evaluate(MEASURED);
      System.out.println("first view of " + path + ": " + told);
      assertTrue(number(told, "bytes") <= MOST_BYTES, told.toString());
      assertTrue(number(told, "script") <= MOST_SCRIPT, told.toString());
      assertTrue(number(told, "shift") <= LARGEST_SHIFT, told.toString());
    }
  }

  @Test
  void aCitationShowsWhatItLeadsTo() {
    Page page = light();
    page.navigate("/works/07-2026-bm");
    Locator cited = page.locator("a.cited").first();
    cited.focus();
    page.locator(".card:not([hidden])").waitFor();
    assertTrue(page.locator(".card").innerText().contains("08-NQ/BM"));
  }

  @Test
  void twoFilesThatAreDroppedAtOnceAreOneForEachSide() {
    Page page = light();
    page.navigate("/compare");
    page.evaluate(
        """
        () => {
          const both = new DataTransfer();
          both.items.add(new File(['Một'], 'a.txt'));
          both.items.add(new File(['One'], 'b.txt'));
          document.querySelector('.drop').dispatchEvent(
            new DragEvent('drop', { dataTransfer: both, bubbles: true, cancelable: true }));
        }
        """);
    page.locator("button.main").click();
    Locator row = page.locator("#results .row");
    row.waitFor();
    assertEquals("Một", row.locator(".vi").innerText().strip());
    assertEquals("One", row.locator(".en").innerText().strip());
  }

  private static double number(Map<?, ?> told, String name) {
    return ((Number) java.util.Objects.requireNonNull(told.get(name))).doubleValue();
  }

  private static BoundingBox box(Locator element) {
    return element.boundingBox();
  }
}
