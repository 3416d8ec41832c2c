package org.songluat.web.page.reading;

import java.util.List;
import java.util.Map;
import org.songluat.law.Clause;
import org.songluat.web.page.WordFinder;

/** What of clauses is marked: citations, and words that are looked for. */
record Marking(Map<String, List<Citing>> citations, WordFinder words) {
  static final Marking NONE = new Marking(Map.of(), WordFinder.of(null));

  List<Run> runs(Clause clause) {
    List<Citing> cited = citations.getOrDefault(clause.id(), List.of());
    return Run.of(clause.text(), cited, words.in(clause.text()));
  }
}
