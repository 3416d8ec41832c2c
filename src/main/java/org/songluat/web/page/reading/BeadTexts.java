package org.songluat.web.page.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.songluat.align.Bead;
import org.songluat.align.explain.ClauseSpan;
import org.songluat.align.explain.Explanation;
import org.songluat.align.explain.ValueMatch;
import org.songluat.align.explain.WordLink;
import org.songluat.law.Clause;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * Both texts of a bead with what answers what.
 *
 * @param pairs the words that answer each other, numbered from 1 as in the texts
 * @param viOnly numbers and dates that English lacks
 * @param enOnly numbers and dates that Vietnamese lacks
 */
record BeadTexts(
    List<Text> vi, List<Text> en, List<Pair> pairs, List<String> viOnly, List<String> enOnly) {
  /** How many colours tell neighbouring pairs apart. */
  private static final int COLOURS = 6;

  /** Two words, or values, that answer each other. */
  record Pair(int number, String vi, String en) {
    int colour() {
      return number % COLOURS;
    }
  }

  static BeadTexts of(Bead bead, Explanation why) {
    List<Text.Mark> vi = new ArrayList<>();
    List<Text.Mark> en = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (Answer answer : answers(why)) {
      Pair pair = new Pair(pairs.size() + 1, answer.vi.of(bead.vi()), answer.en.of(bead.en()));
      pairs.add(pair);
      vi.add(new Text.Mark(answer.vi, pair.number, pair.en));
      en.add(new Text.Mark(answer.en, pair.number, pair.vi));
    }
    return new BeadTexts(
        texts(bead.vi(), Language.VI, vi),
        texts(bead.en(), Language.EN, en),
        pairs,
        why.values().vi().stream().map(at -> at.of(bead.vi())).toList(),
        why.values().en().stream().map(at -> at.of(bead.en())).toList());
  }

  private record Answer(ClauseSpan vi, ClauseSpan en) {
    int place() {
      return vi.clause() << 20 | vi.span().start();
    }
  }

  /** Words, and the values that no word covers, in the order of the Vietnamese. */
  private static List<Answer> answers(Explanation why) {
    List<Answer> answers = new ArrayList<>();
    for (WordLink link : why.links()) {
      answers.add(new Answer(link.viSpan(), link.enSpan()));
    }
    for (ValueMatch.Shared value : why.values().shared()) {
      if (why.links().stream().noneMatch(link -> covers(link, value))) {
        answers.add(new Answer(value.vi(), value.en()));
      }
    }
    answers.sort(Comparator.comparingInt(Answer::place));
    return answers;
  }

  private static boolean covers(WordLink link, ValueMatch.Shared value) {
    return link.viSpan().overlaps(value.vi()) || link.enSpan().overlaps(value.en());
  }

  private static List<Text> texts(List<Clause> clauses, Language language, List<Text.Mark> marks) {
    return IntStream.range(0, clauses.size())
        .mapToObj(
            k -> Text.of(clauses.get(k).path().cite(language), clauses.get(k).text(), k, marks))
        .toList();
  }

  List<Text> side(Language language) {
    return language == Language.VI ? vi : en;
  }

  /**
   * A clause of a bead with the words marked that the other side answers.
   *
   * @param place as lawyers cite it, in the clause's own language
   */
  record Text(String place, List<Run> runs) {
    /**
     * A run of text.
     *
     * @param number of the pair it is part of, 0 where nothing answers it
     * @param answer the words that answer it, null where nothing does
     */
    record Run(String text, int number, @Nullable String answer) {
      int colour() {
        return number % COLOURS;
      }
    }

    /** Words to be marked, the number of their pair and what answers them. */
    record Mark(ClauseSpan at, int number, String answer) {}

    /**
     * Cuts a clause's text at those of the marks that stand in it; the first of two that overlap.
     */
    static Text of(String place, String text, int clause, List<Mark> marks) {
      List<Run> runs = new ArrayList<>();
      int end = 0;
      for (Mark mark : ordered(marks, clause)) {
        Span span = mark.at.span();
        if (span.start() >= end) {
          add(runs, text.substring(end, span.start()));
          runs.add(new Run(span.of(text), mark.number, mark.answer));
          end = span.end();
        }
      }
      add(runs, text.substring(end));
      return new Text(place, runs);
    }

    private static List<Mark> ordered(List<Mark> marks, int clause) {
      return marks.stream()
          .filter(mark -> mark.at.clause() == clause)
          .sorted(Comparator.comparingInt(mark -> mark.at.span().start()))
          .toList();
    }

    private static void add(List<Run> runs, String text) {
      if (!text.isEmpty()) {
        runs.add(new Run(text, 0, null));
      }
    }
  }
}
