package org.songluat.web.page.reading;

import java.util.Map;
import org.songluat.index.StoredWork;
import org.songluat.web.api.ExplainedBead;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Pages;
import org.songluat.web.page.Ui;
import org.songluat.web.page.library.WorkView;

/** Writes the page of a work, and those that explain its beads. */
public final class ReadingPages {
  private final Pages pages;

  public ReadingPages(Pages pages) {
    this.pages = pages;
  }

  /** A work, or what of it is asked for. */
  public byte[] reading(Ui ui, Reading reading, ReadingRequest request) {
    ReadingView view = ReadingView.of(reading, request, pages.words(ui), ui);
    return pages.render("reading/reading", ui, view.work().name(), Map.of("view", view));
  }

  /** Why a bead is what it is. */
  public byte[] bead(Ui ui, StoredWork stored, ExplainedBead explained) {
    Messages t = pages.words(ui);
    WorkView work = WorkView.of(stored, t, ui);
    BeadPage view = BeadPage.of(work, stored.id(), explained, t, ui);
    return pages.render(
        "reading/bead", ui, view.title() + " · " + work.name(), Map.of("work", work, "view", view));
  }

  /** What a citation leads to, in short. */
  public byte[] preview(Ui ui, Preview preview) {
    return pages.render(
        "reading/preview",
        ui,
        WorkCitation.of(preview.work().work(), ui.language()),
        Map.of("work", WorkView.of(preview.work(), pages.words(ui), ui), "preview", preview));
  }
}
