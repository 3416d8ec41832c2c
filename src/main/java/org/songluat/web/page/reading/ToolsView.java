package org.songluat.web.page.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.songluat.exchange.ExportFormat;
import org.songluat.index.StoredWork;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Ui;

/**
 * What can be done on the reading page.
 *
 * @param shows what can be shown
 * @param path where the forms of the page lead
 * @param words what is looked for within the work, or empty
 * @param lost a place that was asked for and is not there, or null
 * @param said how many rows are shown of how many, null where all are
 * @param all the page with all rows
 * @param downloads the addresses of the work in other formats
 */
record ToolsView(
    List<Choice> shows,
    String path,
    String words,
    @Nullable String lost,
    @Nullable String said,
    String all,
    Map<String, String> downloads) {
  /** Something to be shown, and whether it is. */
  record Choice(String code, String href, String name, boolean chosen) {}

  /** All rows of a work, and how many are shown. */
  record Rows(List<RowView> all, int shown) {}

  static ToolsView of(StoredWork work, ReadingRequest request, Rows rows, Messages t, Ui ui) {
    List<Choice> shows = new ArrayList<>();
    for (Show show : Show.values()) {
      long count = rows.all.stream().filter(show::shows).count();
      shows.add(choice(show, count, request.show(), t, ui));
    }
    String words = request.words();
    return new ToolsView(
        shows,
        ui.path(),
        words == null ? "" : words,
        request.lost(),
        rows.shown == rows.all.size() ? null : t.get("work.shown", rows.shown, rows.all.size()),
        here("", "", ui),
        downloads(work));
  }

  private static Choice choice(Show show, long count, Show chosen, Messages t, Ui ui) {
    String name = t.get("show." + show.code());
    boolean counted = show == Show.DIFFER || show == Show.MISSING || show == Show.UNCERTAIN;
    return new Choice(
        show.code(),
        here(show == Show.ALL ? "" : show.code(), ui.value("in"), ui),
        counted ? name + " " + t.decimal(count, 0) : name,
        show == chosen);
  }

  private static String here(String show, String words, Ui ui) {
    Map<String, String> changes = new TreeMap<>();
    changes.put("show", show);
    changes.put("in", words);
    changes.put("go", "");
    return ui.here(changes);
  }

  private static Map<String, String> downloads(StoredWork work) {
    Map<String, String> downloads = new LinkedHashMap<>();
    for (ExportFormat format : ExportFormat.values()) {
      downloads.put(
          format.code().toUpperCase(Locale.ROOT),
          "/api/v1/works/" + work.id() + "/export?format=" + format.code());
    }
    return downloads;
  }
}
