package org.songluat.web.page.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.index.StoredWork;
import org.songluat.web.api.CitationMap;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Pages;
import org.songluat.web.page.Ui;

/** Draws which works cite which others. */
public final class GraphPages {
  private final Pages pages;

  public GraphPages(Pages pages) {
    this.pages = pages;
  }

  /**
   * The picture.
   *
   * @param centre only this work and those it has to do with; null for all
   */
  public byte[] graph(Ui ui, CitationMap map, @Nullable StoredWork centre) {
    Messages t = pages.words(ui);
    return pages.render(
        "graph/graph", ui, t.get("graph.title"), Map.of("view", GraphView.of(map, centre, t, ui)));
  }
}
