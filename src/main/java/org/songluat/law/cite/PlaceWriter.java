package org.songluat.law.cite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.songluat.law.cite.instrument.Instrument;
import org.songluat.law.cite.pin.Label;
import org.songluat.law.cite.pin.Pin;
import org.songluat.law.cite.pin.Step;
import org.songluat.law.cite.word.Unit;
import org.songluat.text.Span;

/**
 * Writes a citation for every place that a list of pin points names, each with the words that are
 * its own: of "khoản 1 và khoản 3 Điều 5" the first has "khoản 1", the last all the rest; of "điểm
 * a, b" the second has "b".
 */
final class PlaceWriter {
  private static final int MOST_PLACES = 300;

  private final CitationWriter writer;
  private final List<Citation> written = new ArrayList<>();

  /** A choice of one label a step, from the innermost step outwards. */
  private record Choice(Pin pin, List<Integer> indices) {
    Label label(int step) {
      return pin.steps().get(step).labels().get(indices.get(step));
    }

    boolean last(int step) {
      return indices.get(step) == pin.steps().get(step).labels().size() - 1;
    }

    boolean self(int step) {
      return pin.steps().get(step).self();
    }
  }

  PlaceWriter(CitationWriter writer) {
    this.writer = writer;
  }

  List<Citation> written() {
    return List.copyOf(written);
  }

  /**
   * Writes the places of a list.
   *
   * @param end where the words of the last pin point end, its instrument with them
   */
  void write(List<Pin> list, @Nullable Instrument instrument, int end) {
    for (Pin pin : list) {
      boolean last = pin == list.getLast();
      choices(pin).forEach(choice -> add(choice, instrument, last ? end : pin.end()));
    }
  }

  private void add(Choice choice, @Nullable Instrument instrument, int end) {
    Pin pin = choice.pin();
    PinPoint place = PinPoint.NONE;
    Unit self = null;
    for (int i = 0; i < pin.steps().size(); i++) {
      Unit unit = pin.steps().get(i).unit();
      self = choice.self(i) ? unit : self;
      place = choice.self(i) ? place : place.with(unit, choice.label(i).name());
    }
    written.add(writer.write(span(choice, end), place, self, instrument));
  }

  /** From the outermost label that is not the first of its step, else from the innermost one. */
  private static Span span(Choice choice, int end) {
    List<Step> steps = choice.pin().steps();
    int from = 0;
    for (int i = 0; i < steps.size(); i++) {
      from = !choice.self(i) && choice.indices().get(i) > 0 ? i : from;
    }
    int start =
        steps.isEmpty() || choice.self(from) ? choice.pin().start() : choice.label(from).start();
    for (int i = from; i < steps.size(); i++) {
      boolean own = steps.get(i).end() <= choice.pin().end();
      if (own && !choice.self(i) && !choice.last(i)) {
        return new Span(start, choice.label(i).end());
      }
    }
    return new Span(start, end);
  }

  private static List<Choice> choices(Pin pin) {
    List<List<Integer>> all = List.of(List.of());
    for (Step step : pin.steps()) {
      List<List<Integer>> longer = new ArrayList<>();
      int labels = Math.max(1, step.labels().size());
      for (int label = 0; label < labels && longer.size() < MOST_PLACES; label++) {
        for (List<Integer> before : all) {
          List<Integer> one = new ArrayList<>(before);
          one.add(label);
          longer.add(one);
        }
      }
      all = longer;
    }
    return all.stream().limit(MOST_PLACES).map(indices -> new Choice(pin, indices)).toList();
  }
}
