package org.songluat.web.page.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.check.Discrepancy;
import org.songluat.index.StoredWork;
import org.songluat.text.Language;
import org.songluat.web.eli.Alternate;
import org.songluat.web.page.Anchor;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Said;
import org.songluat.web.page.Ui;
import org.songluat.web.page.WordFinder;
import org.songluat.web.page.library.WorkView;

/**
 * A work as the reading page shows it.
 *
 * @param languages the columns, Vietnamese first
 * @param both whether the work is held in both languages
 * @param rows those shown
 * @param cites the work as it is cited in each language, by its code
 * @param alternates the work in other languages and formats
 */
record ReadingView(
    WorkView work,
    List<Language> languages,
    boolean both,
    List<Entry> outline,
    List<RowView> rows,
    List<Odd> findings,
    ToolsView tools,
    List<RelationsView> relations,
    Map<String, String> cites,
    List<Alternate> alternates,
    boolean editable) {
  /** Something odd in the source, in the language of the interface. */
  record Odd(String message, String code) {}

  /** A heading in the outline. */
  record Entry(String anchor, int depth, Said text) {}

  private static final int LONGEST_ENTRY = 90;

  static ReadingView of(Reading reading, ReadingRequest request, Messages t, Ui ui) {
    StoredWork stored = reading.work();
    List<Language> held = held(stored);
    WordFinder words = WordFinder.of(request.words());
    List<RowView> all = rows(reading, new Marking(Citing.byClause(reading.own(), ui), words), ui);
    List<RowView> shown =
        all.stream()
            .filter(request.show()::shows)
            .filter(row -> !words.seeks() || row.found())
            .toList();
    return new ReadingView(
        WorkView.of(stored, t, ui),
        request.show().columns(held),
        held.size() == 2,
        outline(shown, ui.language()),
        shown,
        stored.findings().stream()
            .map(one -> new Odd(FindingText.of(one, ui.language()), one.code()))
            .toList(),
        ToolsView.of(stored, request, new ToolsView.Rows(all, shown.size()), t, ui),
        RelationsView.all(reading, t, ui),
        Map.of(
            "vi", WorkCitation.of(stored.work(), Language.VI),
            "en", WorkCitation.of(stored.work(), Language.EN)),
        Alternate.of(stored),
        reading.editable());
  }

  /** Whether two columns are shown. */
  boolean paired() {
    return languages.size() == 2;
  }

  private static List<RowView> rows(Reading reading, Marking marking, Ui ui) {
    Anchor anchors = new Anchor();
    Map<Integer, String> elsewhere = CrossingMark.elsewhere(reading.crossings());
    Map<String, Integer> differences = differences(reading.discrepancies());
    List<RowView> rows = new ArrayList<>();
    for (var bead : reading.beads()) {
      RowView row = RowView.of(bead.bead(), anchors, marking);
      int number = rows.size() + 1;
      int differing =
          java.util.stream.Stream.of(row.vi(), row.en())
              .flatMap(List::stream)
              .mapToInt(cell -> differences.getOrDefault(cell.id(), 0))
              .sum();
      rows.add(
          row.with(
              new RowView.Ties(
                  number,
                  BeadPage.address(reading.work().id(), number, ui),
                  elsewhere.get(number - 1),
                  differing)));
    }
    return rows;
  }

  /** Of each clause how many discrepancies it is the first of. */
  private static Map<String, Integer> differences(List<Discrepancy> discrepancies) {
    Map<String, Integer> differences = new HashMap<>();
    for (Discrepancy found : discrepancies) {
      @Nullable String clause = found.viId() != null ? found.viId() : found.enId();
      if (clause != null) {
        differences.merge(clause, 1, Integer::sum);
      }
    }
    return differences;
  }

  private static List<Language> held(StoredWork stored) {
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
}
