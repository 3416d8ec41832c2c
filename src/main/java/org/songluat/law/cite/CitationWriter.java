package org.songluat.law.cite;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.law.DocumentNumber;
import org.songluat.law.Level;
import org.songluat.law.PathStep;
import org.songluat.law.WorkType;
import org.songluat.law.cite.Citation.Status;
import org.songluat.law.cite.instrument.Instrument;
import org.songluat.law.cite.word.CitationText;
import org.songluat.law.cite.word.Unit;
import org.songluat.text.Span;

/** Makes a citation of a place and an instrument: where it leads, as far as can be known. */
final class CitationWriter {
  private static final Map<Level, Unit> UNITS =
      Map.of(
          Level.PART, Unit.PART,
          Level.CHAPTER, Unit.CHAPTER,
          Level.SECTION, Unit.SECTION,
          Level.SUBSECTION, Unit.SUBSECTION,
          Level.ARTICLE, Unit.ARTICLE,
          Level.CLAUSE, Unit.CLAUSE,
          Level.POINT, Unit.POINT);

  private final CitationText text;
  private final HeldWorks held;
  private final @Nullable Standing standing;

  CitationWriter(CitationText text, HeldWorks held, @Nullable Standing standing) {
    this.text = text;
    this.held = held;
    this.standing = standing;
  }

  /**
   * The citation.
   *
   * @param self the unit the citing place itself stands for ("Điều này"), or null
   */
  Citation write(Span span, PinPoint pin, @Nullable Unit self, @Nullable Instrument instrument) {
    if (self != null) {
      return relative(span, inside(pin, self), null);
    }
    if (instrument == null) {
      return plain(span, pin, null, Status.AMBIGUOUS);
    }
    return switch (instrument.sort()) {
      case THIS -> relative(span, pin, instrument.type());
      case KIND_ONLY -> plain(span, pin, instrument, Status.AMBIGUOUS);
      case MALFORMED -> plain(span, pin, instrument, Status.MALFORMED);
      case NUMBERED -> plain(span, pin, instrument, statusOf(instrument.number()));
      case NAMED -> named(span, pin, instrument);
    };
  }

  private Citation relative(Span span, PinPoint pin, @Nullable WorkType type) {
    boolean same =
        standing != null
            && (type == null || type == standing.type() || !standing.type().instrument());
    String work = same ? standing.work() : null;
    return new Citation(
        span,
        text.cut(span.start(), span.end()),
        null,
        work,
        type,
        null,
        null,
        null,
        pin,
        Status.RELATIVE);
  }

  /** With the labels of the place it stands in, down to the unit that "này" names. */
  private PinPoint inside(PinPoint pin, Unit self) {
    PinPoint inside = pin;
    if (standing != null) {
      for (PathStep step : standing.path().steps()) {
        Unit unit = UNITS.get(step.level());
        boolean above = unit != null && unit.compareTo(self) <= 0;
        boolean cited =
            above && (unit.compareTo(Unit.ARTICLE) >= 0 || self.compareTo(Unit.ARTICLE) < 0);
        inside = cited ? inside.with(unit, step.label()) : inside;
      }
    }
    return inside;
  }

  private Citation plain(Span span, PinPoint pin, @Nullable Instrument named, Status status) {
    DocumentNumber number = named == null ? null : named.number();
    return new Citation(
        span,
        text.cut(span.start(), span.end()),
        number == null ? null : number.canonical(),
        number == null ? null : number.id(),
        named == null ? null : named.type(),
        named == null ? null : named.title(),
        named == null ? null : named.dated().day(),
        named == null ? null : named.dated().year(),
        pin,
        status);
  }

  private Citation named(Span span, PinPoint pin, Instrument named) {
    List<HeldWorks.Named> works = candidates(named);
    if (works.size() != 1) {
      Status status = works.isEmpty() ? Status.NOT_HELD : Status.AMBIGUOUS;
      return plain(span, pin, named, status);
    }
    return new Citation(
        span,
        text.cut(span.start(), span.end()),
        works.getFirst().number(),
        works.getFirst().id(),
        named.type(),
        named.title(),
        named.dated().day(),
        named.dated().year(),
        pin,
        Status.FOUND);
  }

  private List<HeldWorks.Named> candidates(Instrument named) {
    WorkType type = named.type();
    String key = named.key();
    if (type == null || key == null) {
      return List.of();
    }
    Integer year =
        named.dated().day() != null
            ? Integer.valueOf(named.dated().day().getYear())
            : named.dated().year();
    return held.named(type, key).stream()
        .filter(work -> year == null || year.equals(work.year()))
        .toList();
  }

  private Status statusOf(@Nullable DocumentNumber number) {
    boolean known = number != null && held.holds(number.id());
    return known ? Status.FOUND : Status.NOT_HELD;
  }
}
