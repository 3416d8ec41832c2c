package org.songluat.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.songluat.search.query.Bounds;
import org.songluat.search.query.Condition;
import org.songluat.search.query.Node;
import org.songluat.search.query.WorkMention;
import org.songluat.search.question.QueryWord;
import org.songluat.search.question.Question;
import org.songluat.search.resolve.Beginning;
import org.songluat.search.resolve.Resolved;
import org.songluat.text.Language;
import org.songluat.text.Value;

/** What of a question can be marked on one side of a hit. */
record Sought(
    Language side,
    List<QueryWord> words,
    List<Near> phrases,
    List<Beginning> beginnings,
    Set<String> values,
    List<Bounds> amounts,
    Set<String> works) {
  /** Words that must be near each other; without a window they must follow each other. */
  record Near(List<QueryWord> words, int window) {}

  /** What a question looks for on a side, given the plain words that were looked for. */
  static Sought on(Language side, Question question, List<QueryWord> plain, Resolved resolved) {
    Sought sought =
        new Sought(
            side,
            new ArrayList<>(plain),
            new ArrayList<>(),
            new ArrayList<>(),
            new HashSet<>(),
            new ArrayList<>(),
            new HashSet<>());
    question.reading().values().stream().map(Value::key).forEach(sought.values::add);
    question.reading().works().forEach(sought::add);
    question.parts().forEach(part -> sought.collect(part, question.reader(), resolved));
    return sought;
  }

  /** The words to be marked: those that join others only where there are no others. */
  List<QueryWord> telling() {
    List<QueryWord> telling = words.stream().filter(word -> !word.joining()).toList();
    return telling.isEmpty() ? words : telling;
  }

  /** Whether any word can be found on this side. */
  boolean hasWords() {
    return !phrases.isEmpty()
        || !beginnings.isEmpty()
        || words.stream().anyMatch(word -> word.odds(side) == 1);
  }

  private void add(WorkMention work) {
    if (work.id() != null) {
      works.add(work.id());
    }
  }

  private void collect(Node part, Question.Words reader, Resolved resolved) {
    switch (part) {
      case Node.Word word -> words.addAll(reader.in(word.text()));
      case Node.Phrase phrase -> phrases.add(new Near(reader.in(phrase.text()), phrase.window()));
      case Node.Prefix prefix -> beginnings.add(resolved.of(prefix));
      case Node.All all -> all.parts().forEach(p -> collect(p, reader, resolved));
      case Node.Any any -> any.parts().forEach(p -> collect(p, reader, resolved));
      case Node.Sequence sequence -> sequence.parts().forEach(p -> collect(p, reader, resolved));
      case Node.Side only -> {
        if (only.language() == side) {
          collect(only.part(), reader, resolved);
        }
      }
      case Node.Only only -> collect(only.condition());
      case Node.Not not -> {}
    }
  }

  private void collect(Condition condition) {
    switch (condition) {
      case Condition.HasAmount amount -> amounts.addAll(amount.choices());
      case Condition.Cites cites -> add(cites.work());
      default -> {}
    }
  }
}
