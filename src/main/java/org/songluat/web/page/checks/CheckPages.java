package org.songluat.web.page.checks;

import java.util.Map;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Pages;
import org.songluat.web.page.Ui;
import org.songluat.web.page.reading.CrossingMark;

/** Writes where the two versions of a work differ, and which clauses stand in another order. */
public final class CheckPages {
  private final Pages pages;

  public CheckPages(Pages pages) {
    this.pages = pages;
  }

  /** Those of the discrepancies that are wanted. */
  public byte[] checks(Ui ui, Checked checked, CheckRequest request) {
    Messages t = pages.words(ui);
    ChecksView view = ChecksView.of(checked, request, t, ui);
    return pages.render(
        "checks/checks",
        ui,
        t.get("checks.title", view.work().name()),
        Map.of(
            "view",
            view,
            "editable",
            checked.findings().editable(),
            "crossings",
            CrossingMark.all(checked.crossings(), checked.work().id(), ui)));
  }
}
