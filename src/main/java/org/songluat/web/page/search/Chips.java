package org.songluat.web.page.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.songluat.search.Filters;
import org.songluat.search.Manner;
import org.songluat.search.SearchRequest;
import org.songluat.search.Understanding;
import org.songluat.search.note.Note;
import org.songluat.text.Language;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Ui;
import org.songluat.web.page.library.Holdings;

/**
 * What was searched, part by part.
 *
 * @param asked what was typed and what narrows it
 * @param wider the other words that were searched too
 * @param more those of them that are shown when asked for
 */
record Chips(List<Chip> asked, List<Chip> wider, List<Chip> more) {
  /** A long question has dozens of renderings. */
  private static final int MOST_SHOWN = 8;

  static Chips of(
      SearchRequest request, Understanding query, Holdings holdings, Messages t, Ui ui) {
    Manner manner = request.manner();
    Maker made = new Maker(t, ui, new ArrayList<>());
    for (Understood.Part part : Understood.of(query, t).parts()) {
      made.word(part, query.text());
    }
    made.filters(request.language(), request.filters(), holdings);
    made.leftOut(manner.without());
    made.manner(manner, query.told().stream().anyMatch(Chips::widens));
    List<Chip> other = new OtherWords(manner.without(), t, ui).of(query.told());
    int shown = Math.min(MOST_SHOWN, other.size());
    return new Chips(made.chips, other.subList(0, shown), other.subList(shown, other.size()));
  }

  /** Whether it would not be so of a query that is searched as typed. */
  private static boolean widens(Note note) {
    return switch (note) {
      case Note.Keyed keyed -> true;
      case Note.Corrected corrected -> true;
      case Note.Rendered rendered -> true;
      case Note.WrittenOut written -> true;
      default -> false;
    };
  }

  private record Maker(Messages t, Ui ui, List<Chip> chips) {
    /** A word that stands in the query as it was read can be taken out of it. */
    void word(Understood.Part part, String query) {
      int at = query.indexOf(part.text());
      String rest =
          at < 0 ? "" : query.substring(0, at) + query.substring(at + part.text().length());
      String left = rest.replaceAll("\\s+", " ").strip();
      boolean words = left.codePoints().anyMatch(Character::isLetterOrDigit);
      add(part.kind(), part.text(), words ? Map.of("q", left) : null);
    }

    void filters(@Nullable Language language, Filters set, Holdings holdings) {
      filter("lang", language == null ? null : t.get("language." + language.code()));
      filter("work", set.work() == null ? null : holdings.shortName(set.work(), ui.language()));
      filter("type", set.type() == null ? null : Holdings.name(set.type(), ui.language()));
      filter("issuer", set.issuer());
      filter("year", set.year() == null ? null : set.year().toString());
    }

    private void filter(String name, @Nullable String value) {
      if (value != null) {
        add(t.get("filter." + name), value, Map.of(name, ""));
      }
    }

    /** What was taken out can be put back. */
    void leftOut(List<String> without) {
      for (String term : without) {
        List<String> others = without.stream().filter(other -> !other.equals(term)).toList();
        String href = ui.with("without", others).here("cursor", "");
        Chip.Act back = new Chip.Act(href, t.get("search.again", term));
        chips.add(new Chip(t.get("search.without"), term, null, back));
      }
    }

    void manner(Manner manner, boolean widened) {
      if (!manner.expanding()) {
        add(t.get("filter.expand"), t.get("expand.none"), Map.of("expand", ""));
      } else if (widened) {
        add("", t.get("expand.all"), Map.of("expand", "none"));
      }
    }

    private void add(String kind, String text, @Nullable Map<String, String> without) {
      Chip.Act out = null;
      if (without != null) {
        Map<String, String> changes = new TreeMap<>(without);
        changes.put("cursor", "");
        out = new Chip.Act(ui.here(changes), t.get("search.remove", text));
      }
      chips.add(new Chip(kind, text, null, out));
    }
  }
}
