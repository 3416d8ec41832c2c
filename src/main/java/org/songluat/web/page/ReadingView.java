package org.songluat.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.songluat.align.explain.Crossing;
import org.songluat.index.BeadRecord;
import org.songluat.index.StoredWork;
import org.songluat.law.Finding;
import org.songluat.text.Language;

/**
 * A work as the reading page shows it.
 *
 * @param languages the languages it is held in, Vietnamese first
 */
record ReadingView(
    WorkView work,
    List<Language> languages,
    List<Entry> outline,
    List<RowView> rows,
    List<Finding> findings,
    Map<String, String> downloads) {
  /** A heading in the outline. */
  record Entry(String anchor, int depth, Said text) {}

  private static final int LONGEST_ENTRY = 90;

  static ReadingView of(
      StoredWork stored, List<BeadRecord> beads, List<Crossing> crossings, Messages t, Ui ui) {
    Anchor anchors = new Anchor();
    Map<Integer, String> elsewhere = CrossingMark.elsewhere(crossings);
    List<RowView> rows = new ArrayList<>();
    for (BeadRecord bead : beads) {
      String why = BeadPage.address(stored.id(), rows.size() + 1, ui);
      RowView row = RowView.of(bead.bead(), anchors, ui.language());
      rows.add(row.with(why, elsewhere.get(rows.size())));
    }
    return new ReadingView(
        WorkView.of(stored, t, ui),
        languages(stored),
        outline(rows, ui.language()),
        rows,
        stored.findings(),
        downloads(stored));
  }

  boolean both() {
    return languages.size() == 2;
  }

  private static List<Language> languages(StoredWork stored) {
    List<Language> languages = new ArrayList<>();
    if (stored.viClauses() > 0) {
      languages.add(Language.VI);
    }
    if (stored.enClauses() > 0) {
      languages.add(Language.EN);
    }
    return languages;
  }

  private static List<Entry> outline(List<RowView> rows, Language language) {
    List<Entry> outline = new ArrayList<>();
    for (RowView row : rows) {
      String anchor = row.anchor();
      if (row.heading() > 0 && anchor != null) {
        Language shown = row.side(language).isEmpty() ? language.other() : language;
        Said text = Said.in(shown, row.side(shown).getFirst().text());
        outline.add(new Entry(anchor, row.heading() - 2, text.shortened(LONGEST_ENTRY)));
      }
    }
    return outline;
  }

  private static Map<String, String> downloads(StoredWork stored) {
    String export = "/api/v1/works/" + stored.id() + "/export?format=";
    Map<String, String> downloads = new java.util.LinkedHashMap<>();
    for (String format : List.of("tsv", "json", "tmx", "xlsx")) {
      downloads.put(format.toUpperCase(java.util.Locale.ROOT), export + format);
    }
    return downloads;
  }
}
