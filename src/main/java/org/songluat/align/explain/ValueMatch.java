package org.songluat.align.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.songluat.align.Bead;
import org.songluat.law.Clause;
import org.songluat.law.DocumentNumber;
import org.songluat.text.Language;
import org.songluat.text.Span;
import org.songluat.text.Value;
import org.songluat.text.Values;

/**
 * The numbers, dates and document numbers of a bead: those that both sides have, and those of one
 * side alone. Numbers in words count where the other side has them; they have other meanings too,
 * so they are never missed. What only labels a clause is no value.
 */
public record ValueMatch(List<Shared> shared, List<ClauseSpan> vi, List<ClauseSpan> en) {
  public ValueMatch {
    shared = List.copyOf(shared);
    vi = List.copyOf(vi);
    en = List.copyOf(en);
  }

  /** One value on both sides. */
  public record Shared(ClauseSpan vi, ClauseSpan en) {}

  private record Keyed(String key, ClauseSpan at, boolean telling) {}

  static ValueMatch of(Bead bead) {
    List<Keyed> left = values(bead.vi(), Language.VI);
    List<Keyed> right = values(bead.en(), Language.EN);
    List<Shared> shared = new ArrayList<>();
    List<ClauseSpan> alone = new ArrayList<>();
    for (Keyed value : left) {
      int same = right.stream().map(Keyed::key).toList().indexOf(value.key);
      if (same >= 0) {
        shared.add(new Shared(value.at, right.remove(same).at));
      } else if (value.telling) {
        alone.add(value.at);
      }
    }
    return new ValueMatch(
        shared, alone, right.stream().filter(Keyed::telling).map(Keyed::at).toList());
  }

  private static List<Keyed> values(List<Clause> clauses, Language language) {
    List<Keyed> values = new ArrayList<>();
    for (int k = 0; k < clauses.size(); k++) {
      add(clauses.get(k), k, language, values);
    }
    return values;
  }

  private static void add(Clause clause, int number, Language language, List<Keyed> values) {
    List<Keyed> own = new ArrayList<>();
    String text = clause.text();
    List<DocumentNumber.Found> documents = DocumentNumber.find(text);
    for (DocumentNumber.Found found : documents) {
      own.add(new Keyed(found.number().id(), new ClauseSpan(number, found.span()), true));
    }
    for (Value value : Values.withWords(text, language)) {
      boolean inDocument = documents.stream().anyMatch(d -> d.span().overlaps(value.span()));
      if (!inDocument && !labels(clause, value.span())) {
        boolean telling = value.kind() != Value.Kind.WORD;
        own.add(new Keyed(value.key(), new ClauseSpan(number, value.span()), telling));
      }
    }
    own.sort(Comparator.comparingInt(value -> value.at.span().start()));
    values.addAll(own);
  }

  /** Whether it is the label that the clause starts with: "Điều 5.", "2." */
  private static boolean labels(Clause clause, Span span) {
    return clause.level().labelled()
        && span.of(clause.text()).equals(clause.label())
        && clause.text().substring(0, span.start()).chars().allMatch(ValueMatch::letter);
  }

  private static boolean letter(int c) {
    return Character.isLetter(c) || Character.isWhitespace(c);
  }
}
