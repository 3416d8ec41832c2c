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
import org.songluat.search.resolve.Beginning;
import org.songluat.text.Language;
import org.songluat.text.Span;
import org.songluat.text.Value;
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
    int start = 0;
    for (String segment : JOINT.split(text, -1)) {
      for (Span named : named(segment)) {
        marks.add(new Span(named.start() + start, named.end() + start));
      }
      start += segment.length() + BeadRecord.JOINT.length();
    }
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
      sought
          .phrases()
          .forEach(phrase -> marks.addAll(new PhraseMarks(phrase, sought.side()).in(terms)));
    }
  }

  private static List<Term> shifted(List<Term> terms, int by) {
    return by == 0
        ? terms
        : terms.stream()
            .map(t -> t.at(new Span(t.span().start() + by, t.span().end() + by)))
            .toList();
  }

  private record Wanted(Set<String> exact, Set<String> loose) {
    /** The words that begin so, as typed where any of them is there so, else with any accents. */
    void add(Beginning beginning, Set<String> there, Language side) {
      List<String> asTyped = side == Language.VI ? beginning.exact() : beginning.english();
      exact.addAll(asTyped);
      if (side == Language.VI && asTyped.stream().noneMatch(there::contains)) {
        loose.addAll(beginning.loose());
      }
    }

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
    sought.beginnings().forEach(b -> wanted.add(b, there, sought.side()));
    return wanted;
  }

  /** The values and numbers of works in a segment, as the index reads it: by itself. */
  private List<Span> named(String segment) {
    List<Span> named = new ArrayList<>();
    if (!sought.values().isEmpty() || !sought.amounts().isEmpty()) {
      Values.in(segment, sought.side()).stream()
          .filter(value -> wanted(value, segment))
          .forEach(value -> named.add(value.span()));
    }
    if (!sought.works().isEmpty()) {
      DocumentNumber.find(segment).stream()
          .filter(found -> sought.works().contains(found.number().id()))
          .forEach(found -> named.add(found.span()));
    }
    return named;
  }

  private boolean wanted(Value value, String text) {
    return sought.values().contains(value.key())
        || sought.amounts().stream().anyMatch(bounds -> bounds.have(value, text));
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
