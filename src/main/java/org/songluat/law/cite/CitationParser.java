package org.songluat.law.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.songluat.law.DocumentNumber;
import org.songluat.law.Level;
import org.songluat.law.cite.InstrumentReader.Instrument;
import org.songluat.text.Span;

/** One pass over one text; see {@link CitationFinder} for the grammar. */
final class CitationParser {
  private static final int MOST_PINS = 50;

  private final CitationText text;
  private final StepReader steps;
  private final InstrumentReader instruments;
  private final Predicate<String> held;
  private final List<Citation> found = new ArrayList<>();

  CitationParser(String source, CitationWords words, Predicate<String> held) {
    this.text = new CitationText(source);
    this.steps = new StepReader(text, words);
    this.instruments = new InstrumentReader(source, text, words);
    this.held = held;
  }

  List<Citation> citations() {
    int i = 0;
    while (i < text.length()) {
      i = text.wordStart(i) ? Math.max(citation(i), text.run(i)) : i + 1;
    }
    return List.copyOf(found);
  }

  /** Reads what starts here and returns where it ends. */
  private int citation(int start) {
    PinPoint first = pin(start);
    if (first.isEmpty()) {
      Instrument instrument = instruments.at(start);
      if (instrument == null || !alone(start, instrument)) {
        return start;
      }
      add(PinPoint.none(start), instrument, instrument.end());
      return instrument.end();
    }
    return pins(first);
  }

  /** "this order of things" is speech, "this Order" a citation; "Article 5 of this law" is too. */
  private boolean alone(int start, Instrument instrument) {
    boolean english = text.word(start).equals("this");
    boolean spoken = english && !text.capital(text.blanks(start + "this".length()));
    return instrument.number() != null
        || instrument.sort() == InstrumentReader.Sort.MALFORMED
        || instrument.sort() == InstrumentReader.Sort.THIS && instrument.type() != null && !spoken;
  }

  private int pins(PinPoint first) {
    List<PinPoint> pins = new ArrayList<>(List.of(first));
    Instrument instrument = instrumentAfter(first);
    PinPoint next = instrument == null ? nextPin(first) : PinPoint.none(0);
    while (!next.isEmpty() && pins.size() < MOST_PINS) {
      pins.add(next);
      instrument = instrumentAfter(next);
      next = instrument == null ? nextPin(next) : PinPoint.none(0);
    }
    for (int i = pins.size() - 2; i >= 0; i--) {
      pins.set(i, pins.get(i).within(pins.get(i + 1)));
    }
    PinPoint last = pins.removeLast();
    for (PinPoint pin : pins) {
      add(pin, instrument, pin.end());
    }
    boolean named = instrument != null && instrument.sort() != InstrumentReader.Sort.KIND_ONLY;
    int end = named ? instrument.end() : last.end();
    add(last, instrument, end);
    return end;
  }

  private PinPoint pin(int start) {
    PinPoint pin = PinPoint.none(start);
    StepReader.Step step = steps.at(start);
    while (step != null && pin.admits(step.level()) && plausible(pin, step)) {
      pin = pin.with(step);
      step = pin.relative() ? null : steps.at(within(pin.end()));
    }
    return pin;
  }

  /** Common speech has words like "điều này" and "at this point a" too. */
  private boolean plausible(PinPoint before, StepReader.Step step) {
    if (!before.isEmpty()) {
      return true;
    }
    if (step.labels().isEmpty()) {
      return relative(before.start());
    }
    boolean english = text.word(before.start()).startsWith("point");
    boolean sure = !english || text.capital(before.start()) || inner(step);
    return sure && !steps.counts(step);
  }

  private boolean relative(int start) {
    if (text.word(start).equals("this")) {
      return text.capital(text.blanks(start + "this".length()));
    }
    String introduction = text.wordBefore(start);
    return CitationWords.introducing(introduction)
        || introduction.length() == 1
        || text.capital(start) && !introduction.isEmpty();
  }

  private boolean inner(StepReader.Step step) {
    StepReader.Step outer = steps.at(within(step.end()));
    return outer != null && outer.level() != Level.POINT;
  }

  /** Behind the "của", "of", "of the" or comma that joins a step to the next. */
  private int within(int end) {
    int i = text.blanks(end);
    i = text.at(i) == ',' ? text.blanks(i + 1) : i;
    String word = text.word(i);
    i = CitationWords.of(word) ? text.blanks(i + word.length()) : i;
    return text.word(i).equals("the") ? text.blanks(i + "the".length()) : i;
  }

  /** "Điều 5 Luật Đất đai" names a kind at least; behind a comma a kind alone is another matter. */
  private @Nullable Instrument instrumentAfter(PinPoint pin) {
    Instrument instrument = pin.relative() ? null : instruments.at(within(pin.end()));
    boolean apart = text.at(text.blanks(pin.end())) == ',';
    boolean kindOnly = instrument != null && instrument.sort() == InstrumentReader.Sort.KIND_ONLY;
    return apart && kindOnly ? null : instrument;
  }

  private PinPoint nextPin(PinPoint pin) {
    int i = text.blanks(pin.end());
    boolean comma = text.at(i) == ',' || text.at(i) == ';';
    i = comma ? text.blanks(i + 1) : i;
    String word = text.word(i);
    boolean also = CitationWords.also(word);
    boolean joined = !pin.relative() && (comma || also);
    int start = also ? text.blanks(i + word.length()) : i;
    return joined ? pin(behindPlural(start)) : PinPoint.none(i);
  }

  private int behindPlural(int start) {
    String word = text.word(start);
    return word.equals("các") || word.equals("the") ? text.blanks(start + word.length()) : start;
  }

  private void add(PinPoint pin, @Nullable Instrument instrument, int end) {
    Span span = new Span(pin.start(), end);
    pin.places().forEach(place -> found.add(citation(pin, instrument, span, place)));
  }

  private Citation citation(
      PinPoint pin, @Nullable Instrument named, Span span, Map<Level, String> place) {
    Instrument instrument = pin.relative() ? null : named;
    DocumentNumber number = instrument == null ? null : instrument.number();
    return new Citation(
        span,
        text.cut(span.start(), span.end()),
        number == null ? null : number.canonical(),
        number == null ? null : number.id(),
        instrument == null ? null : instrument.type(),
        instrument == null ? null : instrument.date(),
        place.get(Level.ARTICLE),
        place.get(Level.CLAUSE),
        place.get(Level.POINT),
        status(pin, instrument));
  }

  private Citation.Status status(PinPoint pin, @Nullable Instrument instrument) {
    if (pin.relative()) {
      return Citation.Status.RELATIVE;
    }
    if (instrument == null) {
      return Citation.Status.AMBIGUOUS;
    }
    return switch (instrument.sort()) {
      case THIS -> Citation.Status.RELATIVE;
      case KIND_ONLY -> Citation.Status.AMBIGUOUS;
      case MALFORMED -> Citation.Status.MALFORMED;
      case NUMBERED -> statusOf(instrument.number());
    };
  }

  private Citation.Status statusOf(@Nullable DocumentNumber number) {
    boolean known = number != null && held.test(number.id());
    return known ? Citation.Status.FOUND : Citation.Status.NOT_HELD;
  }
}
