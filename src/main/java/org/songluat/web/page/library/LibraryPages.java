package org.songluat.web.page.library;

import java.util.Map;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Pages;
import org.songluat.web.page.Ui;

/** Writes the list of works. */
public final class LibraryPages {
  private final Pages pages;

  public LibraryPages(Pages pages) {
    this.pages = pages;
  }

  /** Those of the works that are asked for. */
  public byte[] works(Ui ui, Holdings holdings, LibraryRequest request) {
    Messages t = pages.words(ui);
    return pages.render(
        "library/works",
        ui,
        t.get("works.title"),
        Map.of("view", LibraryView.of(holdings, request, t, ui)));
  }
}
