package org.songluat.search.resolve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.songluat.index.Fields;
import org.songluat.index.LegalIndex;
import org.songluat.index.analysis.Analysis;
import org.songluat.index.analysis.Term;
import org.songluat.index.vocabulary.Counted;
import org.songluat.index.vocabulary.Vocabulary;
import org.songluat.law.cite.HeldWorks;
import org.songluat.search.query.Condition;
import org.songluat.search.query.Node;
import org.songluat.text.Language;
import org.songluat.text.Vietnamese;

/** Asks the index what the parts of a query stand for. */
public record Resolver(LegalIndex index, HeldWorks held, Analysis analysis) {
  /** Of the words that begin so as many are looked for; a letter may begin half the vocabulary. */
  static final int MOST_WORDS = 64;

  public Resolved resolve(Node root) throws IOException {
    List<Node.Prefix> prefixes = new ArrayList<>();
    List<Condition> conditions = new ArrayList<>();
    collect(root, prefixes, conditions);
    Map<Condition, References> references = new HashMap<>();
    ReferenceFinder finder = new ReferenceFinder(index, held);
    for (Condition condition : conditions) {
      switch (condition) {
        case Condition.Cites cites -> references.put(cites, finder.citing(cites.work()));
        case Condition.BasedOn based -> references.put(based, finder.basedOn(based.work()));
        default -> {}
      }
    }
    return new Resolved(beginnings(prefixes), references);
  }

  private static void collect(Node part, List<Node.Prefix> prefixes, List<Condition> conditions) {
    switch (part) {
      case Node.Prefix prefix -> prefixes.add(prefix);
      case Node.Only only -> conditions.add(only.condition());
      case Node.Side side -> collect(side.part(), prefixes, conditions);
      case Node.Not not -> collect(not.part(), prefixes, conditions);
      case Node.All all -> all.parts().forEach(p -> collect(p, prefixes, conditions));
      case Node.Any any -> any.parts().forEach(p -> collect(p, prefixes, conditions));
      case Node.Sequence typed -> typed.parts().forEach(p -> collect(p, prefixes, conditions));
      case Node.Word word -> {}
      case Node.Phrase phrase -> {}
    }
  }

  private Map<Node.Prefix, Beginning> beginnings(List<Node.Prefix> prefixes) throws IOException {
    Map<Node.Prefix, Beginning> beginnings = new HashMap<>();
    if (!prefixes.isEmpty()) {
      index.vocabulary(vocabulary -> {
        for (Node.Prefix prefix : prefixes) {
          beginnings.put(prefix, beginning(prefix.text(), vocabulary));
        }
        return beginnings;
      });
    }
    return beginnings;
  }

  private Beginning beginning(String typed, Vocabulary vocabulary) throws IOException {
    Term vi = analysis.terms(typed, Language.VI).getFirst();
    String plain = Vietnamese.fold(vi.exact());
    boolean accented = vi.accented();
    Tops tops = new Tops(vocabulary);
    List<String> exact =
        accented
            ? tops.of(
                Fields.exact(Language.VI), List.of(vi.exact(), typed.toLowerCase(Locale.ROOT)))
            : List.of();
    int more = tops.more;
    List<String> loose = tops.of(Fields.loose(Language.VI), List.of(vi.loose(), plain));
    more = accented ? more : tops.more;
    String en = analysis.terms(typed, Language.EN).getFirst().exact();
    List<String> english = accented ? List.of() : tops.of(Fields.exact(Language.EN), List.of(en));
    return new Beginning(typed, exact, loose, english, accented ? more : more + tops.more);
  }

  /** The most frequent terms that begin in one of some ways. */
  private static final class Tops {
    private final Vocabulary vocabulary;
    private int more;

    Tops(Vocabulary vocabulary) {
      this.vocabulary = vocabulary;
    }

    List<String> of(String field, List<String> beginnings) throws IOException {
      Map<String, Integer> counts = new LinkedHashMap<>();
      for (String beginning : new TreeSet<>(beginnings)) {
        for (Counted term : vocabulary.beginning(field, beginning)) {
          counts.put(term.term(), term.count());
        }
      }
      more = Math.max(0, counts.size() - MOST_WORDS);
      return counts.entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
          .limit(MOST_WORDS)
          .map(Map.Entry::getKey)
          .toList();
    }
  }
}
