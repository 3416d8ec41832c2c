package org.songluat.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.songluat.index.analysis.Term;
import org.songluat.search.question.QueryWord;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * Where a phrase stands in a text: its words one after the other, or within a window. With accents
 * as typed where the text has it so anywhere, else with any.
 */
record PhraseMarks(Sought.Near phrase, Language side) {
  /** The spans of its words. */
  List<Span> in(List<Term> terms) {
    List<QueryWord> words = phrase.words();
    boolean accents = words.stream().anyMatch(word -> word.vi().accented());
    if (words.isEmpty() || accents && side == Language.EN) {
      return List.of();
    }
    boolean exact = side == Language.EN || accents;
    List<Span> asTyped = exact ? marks(terms, this::exact) : List.of();
    return asTyped.isEmpty() && side == Language.VI ? marks(terms, this::loose) : asTyped;
  }

  private boolean exact(QueryWord word, Term found) {
    return word.in(side).exact().equals(found.exact());
  }

  private boolean loose(QueryWord word, Term found) {
    return word.in(side).loose().equals(found.loose());
  }

  private List<Span> marks(List<Term> terms, BiPredicate<QueryWord, Term> same) {
    return phrase.window() == 0 ? following(terms, same) : near(terms, same);
  }

  private List<Span> following(List<Term> terms, BiPredicate<QueryWord, Term> same) {
    List<QueryWord> words = phrase.words();
    List<Span> marks = new ArrayList<>();
    for (int i = 0; i + words.size() <= terms.size(); i++) {
      int k = 0;
      while (k < words.size() && same.test(words.get(k), terms.get(i + k))) {
        k++;
      }
      if (k == words.size()) {
        terms.subList(i, i + k).forEach(term -> marks.add(term.span()));
      }
    }
    return marks;
  }

  /**
   * A word of the phrase in the text; what counts is how far it is from its place in the phrase.
   */
  private record Occurrence(int word, int at, int shift) {}

  /**
   * As Lucene has it: of each word one occurrence, each another place in the text, whose shifts
   * from their places in the phrase differ by no more than the window.
   */
  private List<Span> near(List<Term> terms, BiPredicate<QueryWord, Term> same) {
    List<Occurrence> all = new ArrayList<>();
    for (int at = 0; at < terms.size(); at++) {
      for (int word = 0; word < phrase.words().size(); word++) {
        if (same.test(phrase.words().get(word), terms.get(at))) {
          all.add(new Occurrence(word, at, at - word));
        }
      }
    }
    all.sort(Comparator.comparingInt(Occurrence::shift));
    List<Span> marks = new ArrayList<>();
    int first = 0;
    for (int last = 0; last < all.size(); last++) {
      while (all.get(last).shift() - all.get(first).shift() > phrase.window()) {
        first++;
      }
      List<Occurrence> window = all.subList(first, last + 1);
      if (whole(window)) {
        window.forEach(one -> marks.add(terms.get(one.at()).span()));
      }
    }
    return marks.stream().distinct().toList();
  }

  private boolean whole(List<Occurrence> window) {
    Map<Integer, Integer> places = new HashMap<>();
    window.forEach(one -> places.put(one.word(), one.at()));
    long apart = window.stream().map(Occurrence::at).distinct().count();
    return places.size() == phrase.words().size() && apart >= phrase.words().size();
  }
}
