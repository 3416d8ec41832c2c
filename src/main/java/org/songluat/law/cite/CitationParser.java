package org.songluat.law.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songluat.law.WorkType;
import org.songluat.law.cite.instrument.Instrument;
import org.songluat.law.cite.instrument.Instrument.Sort;
import org.songluat.law.cite.instrument.InstrumentReader;
import org.songluat.law.cite.pin.JointReader;
import org.songluat.law.cite.pin.Pin;
import org.songluat.law.cite.pin.PinReader;
import org.songluat.law.cite.word.CitationText;
import org.songluat.law.cite.word.CitationWords;

/** One pass over one text; see {@link CitationFinder} for the grammar. */
final class CitationParser {
  private static final int MOST_PINS = 300;

  /** In small letters only these mean the citing work: "this law", but not "this order". */
  private static final Set<WorkType> PLAIN =
      Set.of(WorkType.LAW, WorkType.ORDINANCE, WorkType.DECREE, WorkType.CIRCULAR);

  private final CitationText text;
  private final CitationWords words;
  private final PinReader pins;
  private final InstrumentReader instruments;
  private final JointReader joints;
  private final PlaceWriter places;
  private int done;
  private @Nullable Instrument last;

  CitationParser(CitationText text, CitationWords words, CitationWriter writer) {
    this.text = text;
    this.words = words;
    this.joints = new JointReader(text);
    this.pins = new PinReader(text, words, joints);
    this.instruments = new InstrumentReader(text, words, WorkNames.table());
    this.places = new PlaceWriter(writer);
  }

  List<Citation> citations() {
    int i = 0;
    while (i < text.length()) {
      if (text.wordStart(i)) {
        boolean candidate = words.leads(text, i);
        i = Math.max(candidate ? citation(i) : i, text.run(i));
      } else {
        i++;
      }
    }
    return places.written();
  }

  /** Reads what starts here and returns where it ends. */
  private int citation(int start) {
    Pin first = pins.at(start);
    if (!first.isEmpty()) {
      return pinned(first);
    }
    int before = instruments.startBefore(start, done);
    int from = before < 0 ? start : before;
    Instrument named = instruments.at(from);
    if (named == null || !alone(from, named)) {
      return start;
    }
    return written(List.of(Pin.none(from)), named, named.end());
  }

  /** "this order of things" is speech, "this Order" a citation; "Article 5 of this law" is too. */
  private boolean alone(int start, Instrument instrument) {
    if (instrument.sort() != Sort.THIS) {
      return instrument.sort() != Sort.KIND_ONLY;
    }
    WorkType type = instrument.type();
    boolean english = text.word(start).equals("this");
    boolean capital = !english || text.capital(text.blanks(start + "this".length()));
    return type != null && (capital || PLAIN.contains(type));
  }

  private int pinned(Pin first) {
    List<Pin> list = new ArrayList<>(List.of(first));
    List<Boolean> inside = new ArrayList<>();
    Instrument instrument = after(first);
    PinReader.Next next = instrument == null ? pins.next(first) : PinReader.Next.NONE;
    while (!next.pin().isEmpty() && list.size() < MOST_PINS) {
      list.add(next.pin());
      inside.add(next.inside());
      instrument = after(next.pin());
      next = instrument == null ? pins.next(next.pin()) : PinReader.Next.NONE;
    }
    for (int i = list.size() - 2; i >= 0; i--) {
      Pin following = list.get(i + 1);
      list.set(i, inside.get(i) ? list.get(i).into(following) : list.get(i).beside(following));
    }
    boolean named = instrument != null && instrument.sort() != Sort.KIND_ONLY;
    if (!named && list.size() == 1 && !pins.plausible(first)) {
      return first.start();
    }
    return written(list, instrument, named ? instrument.end() : list.getLast().end());
  }

  private int written(List<Pin> list, @Nullable Instrument instrument, int end) {
    Instrument typed = instrument == null ? null : typed(list.getFirst().start(), instrument);
    places.write(list, typed, end);
    last = typed;
    done = end;
    return end;
  }

  /** In "Luật số 1/2031/QH17, số 2/2031/QH17" the kind is of both numbers. */
  private Instrument typed(int start, Instrument instrument) {
    boolean follows = last != null && instrument.type() == null && joints.lists(done, start);
    return follows ? instrument.typed(last.type()) : instrument;
  }

  /** "Điều 5 Luật Đất đai" names a kind at least; behind a comma a kind alone is another matter. */
  private @Nullable Instrument after(Pin pin) {
    if (pin.relative()) {
      return null;
    }
    Instrument instrument = instruments.at(joints.behind(pins.within(pin.end())));
    boolean apart = text.at(text.blanks(pin.end())) == ',';
    boolean kindOnly = instrument != null && instrument.sort() == Sort.KIND_ONLY;
    return apart && kindOnly ? null : instrument;
  }
}
