package org.songluat.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.songluat.search.query.Node;
import org.songluat.search.query.WorkMention;
import org.songluat.search.question.QueryWord;
import org.songluat.search.question.Question;
import org.songluat.text.Language;
import org.songluat.text.Value;

/** What of a question can be marked on one side of a hit. */
record Sought(
    Language side,
    List<QueryWord> words,
    List<List<QueryWord>> phrases,
    Set<String> values,
    Set<String> works) {

  /** What a question looks for on a side, given the plain words that were looked for. */
  static Sought on(Language side, Question question, List<QueryWord> plain) {
    Sought sought =
        new Sought(
            side, new ArrayList<>(plain), new ArrayList<>(), new HashSet<>(), new HashSet<>());
    question.reading().values().stream().map(Value::key).forEach(sought.values::add);
    for (WorkMention work : question.reading().works()) {
      if (work.id() != null) {
        sought.works.add(work.id());
      }
    }
    question.parts().forEach(part -> sought.collect(part, question.reader()));
    return sought;
  }

  /** The words to be marked: those that join others only where there are no others. */
  List<QueryWord> telling() {
    List<QueryWord> telling = words.stream().filter(word -> !word.joining()).toList();
    return telling.isEmpty() ? words : telling;
  }

  /** Whether any word can be found on this side. */
  boolean hasWords() {
    return !phrases.isEmpty() || words.stream().anyMatch(word -> word.odds(side) == 1);
  }

  private void collect(Node part, Question.Words reader) {
    switch (part) {
      case Node.Word word -> words.addAll(reader.in(word.text()));
      case Node.Phrase phrase -> phrases.add(reader.in(phrase.text()));
      case Node.All all -> all.parts().forEach(p -> collect(p, reader));
      case Node.Any any -> any.parts().forEach(p -> collect(p, reader));
      case Node.Sequence sequence -> sequence.parts().forEach(p -> collect(p, reader));
      case Node.Side only -> {
        if (only.language() == side) {
          collect(only.part(), reader);
        }
      }
      case Node.Only only -> {}
      case Node.Not not -> {}
    }
  }
}
