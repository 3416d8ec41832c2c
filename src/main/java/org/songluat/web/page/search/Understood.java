package org.songluat.web.page.search;

import java.util.ArrayList;
import java.util.List;
import org.songluat.search.Understanding;
import org.songluat.web.page.Messages;

/**
 * How a query was understood.
 *
 * @param parts what was searched for, each with what it is
 * @param notes what was read otherwise than typed, a sentence each
 */
record Understood(List<Part> parts, List<String> notes) {
  /** One thing that was searched for; its kind is empty for words. */
  record Part(String kind, String text) {}

  static Understood of(Understanding query, Messages t) {
    List<Part> parts = new ArrayList<>();
    query.numbers().forEach(n -> parts.add(new Part(t.get("understood.number"), n)));
    String place = query.place();
    if (place != null) {
      parts.add(new Part(t.get("understood.place"), place));
    }
    query.terms().forEach(term -> parts.add(new Part("", term)));
    query.fields().forEach(field -> parts.add(new Part("", field)));
    NoteText text = new NoteText(t);
    return new Understood(parts, query.told().stream().map(text::of).toList());
  }
}
