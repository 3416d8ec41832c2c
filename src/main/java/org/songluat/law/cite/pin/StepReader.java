package org.songluat.law.cite.pin;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.law.cite.word.CitationText;
import org.songluat.law.cite.word.CitationWords;
import org.songluat.law.cite.word.Unit;
import org.songluat.law.cite.word.UnitWords;

/**
 * Reads one step: {@code unit label ((("," | and) label) | to label)*}, {@code unit "này"}, or
 * {@code "this" unit}.
 */
final class StepReader {
  private static final int MOST_LABELS = 300;

  /** What lies within ranges is told up to so many labels a text: "1-99, 1-99, …" is no law. */
  private static final int MOST_BETWEEN = 10_000;

  private final CitationText text;
  private final CitationWords words;
  private final LabelReader labels;
  private final Surroundings surroundings;
  private int between;

  /**
   * Where the next label of a list starts.
   *
   * @param words where its words start: the unit's own, where a range says it again
   * @param range whether it ends a range
   */
  private record Item(int words, int start, boolean range) {}

  StepReader(CitationText text, CitationWords words) {
    this.text = text;
    this.words = words;
    this.labels = new LabelReader(text);
    this.surroundings = new Surroundings(text, words);
  }

  /** The step that starts here, or null. A heading is none. */
  @Nullable Step at(int start) {
    Step step = outer(start);
    return step == null || surroundings.heading(step) ? null : step;
  }

  /** The step that starts here, behind an inner one, or null. */
  @Nullable Step outer(int start) {
    if (text.word(start).equals("this")) {
      return english(start);
    }
    UnitWords.Named named = words.unit(text, start);
    if (named == null) {
      return null;
    }
    int next = text.blanks(named.end());
    if (!named.english() && text.word(next).equals("này")) {
      return new Step(named.unit(), List.of(), start, next + "này".length());
    }
    Step step = next == named.end() ? null : labelled(named, start, next);
    return step == null || surroundings.counted(step.end()) ? null : step;
  }

  private @Nullable Step english(int start) {
    UnitWords.Named named = words.unit(text, text.blanks(start + "this".length()));
    return named != null && named.english() && !named.plural()
        ? new Step(named.unit(), List.of(), start, named.end())
        : null;
  }

  private @Nullable Step labelled(UnitWords.Named named, int start, int from) {
    Label first = labels.at(named.unit(), from);
    if (first == null) {
      return null;
    }
    List<Label> found = new ArrayList<>(List.of(first.from(start)));
    Item next = item(named.unit(), first.end());
    while (next != null && found.size() < MOST_LABELS) {
      Label label = labels.at(named.unit(), next.start());
      Label before = found.getLast();
      boolean fits = label != null && (!next.range() || LabelRange.rises(before, label));
      if (label == null || !fits || !surroundings.endsItem(named, label)) {
        break;
      }
      if (next.range() && between < MOST_BETWEEN) {
        List<Label> inner = LabelRange.between(before, label);
        between += inner.size();
        found.addAll(inner);
      }
      found.add(label.from(next.words()));
      next = item(named.unit(), label.end());
    }
    return new Step(named.unit(), found, start, found.getLast().end());
  }

  private @Nullable Item item(Unit unit, int end) {
    int i = text.blanks(end);
    if ((text.at(i) == '-' || text.at(i) == '–')
        && Character.isDigit(text.at(text.blanks(i + 1)))) {
      return new Item(text.blanks(i + 1), text.blanks(i + 1), true);
    }
    boolean comma = text.at(i) == ',' || text.at(i) == ';' || text.at(i) == '&';
    i = comma ? text.blanks(i + 1) : i;
    String word = text.word(i);
    if (CitationWords.to(word)) {
      int last = text.blanks(i + word.length());
      return new Item(last, behindSame(unit, last), true);
    }
    if (CitationWords.also(word)) {
      int last = text.blanks(i + word.length());
      return new Item(last, last, false);
    }
    return comma ? new Item(i, i, false) : null;
  }

  /** Behind the unit's word where a range says it again: "Điều 5 đến Điều 9". */
  private int behindSame(Unit unit, int from) {
    UnitWords.Named again = words.unit(text, from);
    return again != null && again.unit() == unit ? text.blanks(again.end()) : from;
  }
}
