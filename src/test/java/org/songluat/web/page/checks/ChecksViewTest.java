package org.songluat.web.page.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.songluat.check.Discrepancy;
import org.songluat.check.Discrepancy.Kind;
import org.songluat.check.Discrepancy.Severity;
import org.songluat.check.accept.Acceptance;
import org.songluat.text.Language;
import org.songluat.web.api.CheckBook.Accepted;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Samples;
import org.songluat.web.page.Ui;

class ChecksViewTest {
  private static final Instant NOW = Instant.parse("2031-05-31T12:00:00Z");
  private static final String CLAUSE = "5-2026-bm~vi~art_3";

  private static Discrepancy found(Kind kind, Severity severity) {
    return new Discrepancy("5-2026-bm", CLAUSE, null, kind, severity, "a", "b", "a is not b");
  }

  private static ChecksView view(CheckRequest request, Map<String, String> query) {
    Checked checked =
        new Checked(
            Samples.stored(Samples.decree(), 1, 1),
            List.of(Samples.bead(Samples.ARTICLE, "Điều 3", "Article 3")),
            new Checked.Findings(
                List.of(
                    found(Kind.NUMBER, Severity.MAJOR),
                    found(Kind.NUMBER, Severity.MINOR),
                    found(Kind.DATE, Severity.MINOR)),
                List.of(
                    new Accepted(
                        found(Kind.TERM, Severity.MINOR),
                        new Acceptance("0123456789abcdef", NOW, "An", "a is not b", "both"))),
                List.of(new Acceptance("fedcba9876543210", null, "", "c is not d", "")),
                true),
            List.of());
    Ui ui = new Ui(Language.EN, false, "/works/5-2026-bm/checks", query);
    return ChecksView.of(checked, request, Messages.of(Language.EN), ui);
  }

  @Test
  void whatIsShownCanBeNarrowedAndTakenAway() {
    ChecksView view =
        view(
            new CheckRequest(Kind.NUMBER, Severity.MINOR, false),
            Map.of("kind", "number", "severity", "minor"));
    assertEquals("1 difference", view.count());
    assertEquals(
        List.of(
            new ChecksView.Way("/works/5-2026-bm/checks?severity=minor", "All", "2", false),
            new ChecksView.Way(
                "/works/5-2026-bm/checks?kind=number&severity=minor", "Number", "1", true),
            new ChecksView.Way(
                "/works/5-2026-bm/checks?kind=date&severity=minor", "Date", "1", false)),
        view.filters().get(1).ways());
    assertEquals("/works/5-2026-bm/checks.xlsx?kind=number&severity=minor", view.export());
  }

  @Test
  void whatIsAcceptedIsAListOfItsOwnWithWhatWasSaidOfIt() {
    ChecksView view = view(new CheckRequest(null, null, true), Map.of("accepted", "true"));
    assertEquals("1 accepted difference", view.count());
    assertEquals(
        List.of(
            new ChecksView.Way("/works/5-2026-bm/checks", "Not accepted", "3", false),
            new ChecksView.Way("/works/5-2026-bm/checks?accepted=true", "Accepted", "2", true)),
        view.filters().getFirst().ways());
    assertEquals(
        List.of(new AcceptedView("0123456789abcdef", "a is not b", "An, 31 May 2031", "both")),
        view.checks().stream().map(CheckView::accepted).toList());
    assertEquals(
        List.of(new AcceptedView("fedcba9876543210", "c is not d", "", "")), view.outdated());
    assertEquals("/works/5-2026-bm/checks.xlsx?accepted=true", view.export());
  }

  @Test
  void theFirstOfABeadIsWhereItsRowLeadsTo() {
    List<CheckView> checks = view(new CheckRequest(null, null, false), Map.of()).checks();
    assertEquals("b1", checks.getFirst().id());
    assertEquals("Article 3", checks.getFirst().place());
    assertNull(checks.get(1).id());
  }
}
