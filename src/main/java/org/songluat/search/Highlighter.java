package org.songluat.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.songluat.index.BeadRecord;
import org.songluat.index.analysis.Analysis;
import org.songluat.index.analysis.Term;
import org.songluat.law.DocumentNumber;
import org.songluat.search.question.QueryWord;
import org.songluat.text.Language;
import org.songluat.text.Span;
import org.songluat.text.Values;

/**
 * Marks in a stored text what matched, word by word, a phrase only as a phrase. A syllable typed
 * with accents marks others of the same letters only where the text lacks it as typed.
 */
final class Highlighter {
  private static final Pattern JOINT = Pattern.compile(Pattern.quote(BeadRecord.JOINT));

  private final Analysis analysis;
  private final Sought sought;

  Highlighter(Analysis analysis, Sought sought) {
    this.analysis = analysis;
    this.sought = sought;
  }

  /** Spans of the text, in order, not overlapping. */
  List<Span> mark(String text) {
    List<Span> marks = new ArrayList<>();
    if (sought.hasWords()) {
      addWords(text, marks);
    }
    addNamed(text, marks);
    return apart(marks);
  }

  private void addWords(String text, List<Span> marks) {
    List<List<Term>> segments = new ArrayList<>();
    int start = 0;
    for (String segment : JOINT.split(text, -1)) {
      segments.add(shifted(analysis.terms(segment, sought.side()), start));
      start += segment.length() + BeadRecord.JOINT.length();
    }
    Wanted wanted = wanted(segments);
    for (List<Term> terms : segments) {
      terms.stream().filter(wanted::has).map(Term::span).forEach(marks::add);
      sought.phrases().forEach(phrase -> addPhrase(phrase, terms, marks));
    }
  }

  private static List<Term> shifted(List<Term> terms, int by) {
    return by == 0
        ? terms
        : terms.stream()
            .map(t ->
                new Term(
                    t.exact(), t.loose(), new Span(t.span().start() + by, t.span().end() + by)))
            .toList();
  }

  private record Wanted(Set<String> exact, Set<String> loose) {
    boolean has(Term term) {
      return exact.contains(term.exact()) || loose.contains(term.loose());
    }
  }

  private Wanted wanted(List<List<Term>> segments) {
    Set<String> there = new HashSet<>();
    segments.forEach(terms -> terms.forEach(term -> there.add(term.exact())));
    Wanted wanted = new Wanted(new HashSet<>(), new HashSet<>());
    for (QueryWord word : sought.telling()) {
      Term term = word.in(sought.side());
      if (word.odds(sought.side()) < 1) {
        continue;
      }
      if (word.vi().accented() && there.contains(term.exact())) {
        wanted.exact.add(term.exact());
      } else {
        wanted.loose.add(term.loose());
      }
    }
    return wanted;
  }

  private void addPhrase(List<QueryWord> phrase, List<Term> terms, List<Span> marks) {
    List<Span> exact = new ArrayList<>();
    List<Span> loose = new ArrayList<>();
    for (int i = 0; !phrase.isEmpty() && i + phrase.size() <= terms.size(); i++) {
      List<Term> found = terms.subList(i, i + phrase.size());
      if (same(phrase, found, true)) {
        found.forEach(term -> exact.add(term.span()));
      } else if (same(phrase, found, false)) {
        found.forEach(term -> loose.add(term.span()));
      }
    }
    marks.addAll(exact.isEmpty() ? loose : exact);
  }

  private boolean same(List<QueryWord> phrase, List<Term> found, boolean asTyped) {
    boolean accents = phrase.stream().anyMatch(word -> word.vi().accented());
    boolean vietnamese = sought.side() == Language.VI;
    for (int i = 0; i < found.size(); i++) {
      Term wanted = phrase.get(i).in(sought.side());
      boolean exact = vietnamese ? asTyped && accents : true;
      boolean same =
          exact
              ? wanted.exact().equals(found.get(i).exact())
              : wanted.loose().equals(found.get(i).loose());
      if (!same) {
        return false;
      }
    }
    return vietnamese || !accents;
  }

  private void addNamed(String text, List<Span> marks) {
    if (!sought.values().isEmpty()) {
      Values.in(text, sought.side()).stream()
          .filter(value -> sought.values().contains(value.key()))
          .forEach(value -> marks.add(value.span()));
    }
    if (!sought.works().isEmpty()) {
      DocumentNumber.find(text).stream()
          .filter(found -> sought.works().contains(found.number().id()))
          .forEach(found -> marks.add(found.span()));
    }
  }

  /** In order; of two that overlap the longer. */
  private static List<Span> apart(List<Span> marks) {
    List<Span> longestFirst =
        marks.stream().sorted(Comparator.comparing(Span::length).reversed()).toList();
    List<Span> kept = new ArrayList<>();
    for (Span mark : longestFirst) {
      if (mark.length() > 0 && kept.stream().noneMatch(mark::overlaps)) {
        kept.add(mark);
      }
    }
    kept.sort(Comparator.comparingInt(Span::start));
    return kept;
  }
}
