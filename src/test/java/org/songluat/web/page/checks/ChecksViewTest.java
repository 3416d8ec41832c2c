package org.songluat.web.page.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.songluat.check.Discrepancy;
import org.songluat.check.Discrepancy.Kind;
import org.songluat.check.Discrepancy.Severity;
import org.songluat.text.Language;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Samples;
import org.songluat.web.page.Ui;

class ChecksViewTest {
  private static final String CLAUSE = "5-2026-bm~vi~art_3";

  private static Discrepancy found(Kind kind, Severity severity) {
    return new Discrepancy("5-2026-bm", CLAUSE, null, kind, severity, "a", "b", "a is not b");
  }

  private static ChecksView view(CheckRequest request, Map<String, String> query) {
    Checked checked =
        new Checked(
            Samples.stored(Samples.decree(), 1, 1),
            List.of(Samples.bead(Samples.ARTICLE, "Điều 3", "Article 3")),
            List.of(
                found(Kind.NUMBER, Severity.MAJOR),
                found(Kind.NUMBER, Severity.MINOR),
                found(Kind.DATE, Severity.MINOR)),
            List.of());
    Ui ui = new Ui(Language.EN, false, "/works/5-2026-bm/checks", query);
    return ChecksView.of(checked, request, Messages.of(Language.EN), ui);
  }

  @Test
  void whatIsShownCanBeNarrowedAndTakenAway() {
    ChecksView view =
        view(
            new CheckRequest(Kind.NUMBER, Severity.MINOR),
            Map.of("kind", "number", "severity", "minor"));
    assertEquals("1 difference", view.count());
    assertEquals(
        List.of(
            new ChecksView.Way("/works/5-2026-bm/checks?severity=minor", "All", "2", false),
            new ChecksView.Way(
                "/works/5-2026-bm/checks?kind=number&severity=minor", "Number", "1", true),
            new ChecksView.Way(
                "/works/5-2026-bm/checks?kind=date&severity=minor", "Date", "1", false)),
        view.filters().getFirst().ways());
    assertEquals("/works/5-2026-bm/checks.xlsx?kind=number&severity=minor", view.export());
  }

  @Test
  void theFirstOfABeadIsWhereItsRowLeadsTo() {
    List<CheckView> checks = view(new CheckRequest(null, null), Map.of()).checks();
    assertEquals("b1", checks.getFirst().id());
    assertEquals("Article 3", checks.getFirst().place());
    assertNull(checks.get(1).id());
  }
}
