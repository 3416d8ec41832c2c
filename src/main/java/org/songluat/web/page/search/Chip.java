package org.songluat.web.page.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.search.Filters;
import org.songluat.search.Manner;
import org.songluat.search.SearchRequest;
import org.songluat.search.Understanding;
import org.songluat.text.Language;
import org.songluat.web.page.Messages;
import org.songluat.web.page.Ui;
import org.songluat.web.page.library.Holdings;

/**
 * Something that the question asks for, and the question without it.
 *
 * @param kind what it is, empty for words
 * @param href the page without it, null where nothing would be left to ask
 */
record Chip(String kind, String text, @Nullable String href) {
  /** What was searched for, then what narrows it, then what widens it. */
  static List<Chip> of(
      SearchRequest request, Understanding query, Holdings holdings, Messages t, Ui ui) {
    Chips chips = new Chips(t, ui, new ArrayList<>());
    for (Understood.Part part : Understood.of(query, t).parts()) {
      chips.word(part, query.text());
    }
    Filters set = request.filters();
    Language language = request.language();
    chips.filter("lang", language == null ? null : t.get("language." + language.code()));
    chips.filter("work", set.work() == null ? null : holdings.shortName(set.work(), ui.language()));
    chips.filter("type", set.type() == null ? null : Holdings.name(set.type(), ui.language()));
    chips.filter("issuer", set.issuer());
    chips.filter("year", set.year() == null ? null : set.year().toString());
    chips.manner(request.manner(), !query.notes().isEmpty());
    return chips.made;
  }

  private record Chips(Messages t, Ui ui, List<Chip> made) {
    /** A word that stands in the query as it was read can be taken out of it. */
    void word(Understood.Part part, String query) {
      int at = query.indexOf(part.text());
      String rest =
          at < 0 ? "" : query.substring(0, at) + query.substring(at + part.text().length());
      String left = rest.replaceAll("\\s+", " ").strip();
      boolean words = left.codePoints().anyMatch(Character::isLetterOrDigit);
      made.add(new Chip(part.kind(), part.text(), words ? without(Map.of("q", left)) : null));
    }

    void filter(String name, @Nullable String value) {
      if (value != null) {
        made.add(new Chip(t.get("filter." + name), value, without(Map.of(name, ""))));
      }
    }

    void manner(Manner manner, boolean widened) {
      if (!manner.expanding()) {
        made.add(
            new Chip(t.get("filter.expand"), t.get("expand.none"), without(Map.of("expand", ""))));
      } else if (widened) {
        made.add(new Chip("", t.get("expand.all"), without(Map.of("expand", "none"))));
      }
    }

    private String without(Map<String, String> change) {
      Map<String, String> changes = new java.util.TreeMap<>(change);
      changes.put("cursor", "");
      return ui.here(changes);
    }
  }
}
