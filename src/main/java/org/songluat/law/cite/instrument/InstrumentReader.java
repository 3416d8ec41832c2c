package org.songluat.law.cite.instrument;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.songluat.law.DocumentNumber;
import org.songluat.law.WorkType;
import org.songluat.law.cite.instrument.Instrument.Dated;
import org.songluat.law.cite.instrument.Instrument.Sort;
import org.songluat.law.cite.word.CitationText;
import org.songluat.law.cite.word.CitationWords;

/**
 * Reads instruments: {@code [kind [title]] [số | No.] number [date]}, {@code kind title [year]},
 * {@code [year] title kind}, {@code kind "này"}, {@code "this" kind}. The title may stand between
 * the kind and its number: "Luật An ninh mạng số 24/2018/QH14".
 */
public final class InstrumentReader {
  private static final int LONGEST_TITLE = 160;

  /** Forms are numbered too: "Mẫu số 03/QĐ-THH" is no decision. */
  private static final Set<String> FORMS =
      Set.of("mẫu", "biểu", "bảng", "phiếu", "form", "template", "table", "tcvn", "qcvn", "iso");

  private final CitationText text;
  private final CitationWords words;
  private final TitleReader titles;
  private final StatedDate dates;
  private final StatedYear years;
  private final SelfReader selves;
  private int formEnd = -1;

  public InstrumentReader(CitationText text, CitationWords words, NameTable names) {
    this.text = text;
    this.words = words;
    this.titles = new TitleReader(text, names);
    this.dates = new StatedDate(text);
    this.years = new StatedYear(text);
    this.selves = new SelfReader(text, words);
  }

  /** The instrument named here, or null. */
  public @Nullable Instrument at(int start) {
    if (Character.isDigit(text.at(start))) {
      Instrument bare = bare(start);
      return bare == null ? yearFirst(start) : bare;
    }
    Instrument self = selves.at(start);
    if (self != null) {
      return self;
    }
    CitationWords.Kind kind = words.kind(text, start);
    if (kind == null) {
      Title title = text.capital(start) ? titles.before(start) : null;
      return title == null ? null : named(title);
    }
    String next = text.word(text.blanks(kind.end()));
    boolean treaty = next.equals("thư");
    boolean common = next.equals("này");
    return treaty || common ? null : ofKind(kind, start);
  }

  /** The instrument whose kind stands here behind its name: "Land Law"; -1 where there is none. */
  public int startBefore(int kind, int earliest) {
    int start = titles.startBefore(kind, earliest);
    int year = start < 0 ? -1 : years.before(start);
    return year >= earliest ? year : start;
  }

  private @Nullable Instrument bare(int start) {
    if (form(start)) {
      formEnd = DocumentNumber.at(text.source(), start).map(f -> f.span().end()).orElse(start);
      return null;
    }
    return DocumentNumber.at(text.source(), start)
        .map(found -> numbered(found, null, null))
        .orElse(null);
  }

  /** Whether the number is that of a form, or of the next in a list of forms. */
  private boolean form(int start) {
    int end = text.blanksBefore(start);
    int lead = text.at(end - 1) == ':' ? end - 1 : start;
    String mark = text.wordBefore(lead);
    int word = CitationWords.mark(mark) ? text.previousWord(lead) : lead;
    String named = text.wordBefore(word);
    boolean comma = text.at(end - 1) == ',' && text.blanksBefore(end - 1) == formEnd;
    return comma || FORMS.contains(named) || named.endsWith("mẫu");
  }

  private @Nullable Instrument yearFirst(int start) {
    Integer year = years.at(start);
    int next = text.blanks(start + 4);
    if (year == null || !text.capital(next)) {
      return null;
    }
    CitationWords.Kind kind = words.kind(text, next);
    boolean constitution = kind != null && kind.type() == WorkType.CONSTITUTION;
    Instrument named = constitution ? constitution(kind) : kind == null ? namedBefore(next) : null;
    if (named == null) {
      return null;
    }
    Dated dated = new Dated(named.dated().day(), year);
    return new Instrument(
        named.number(), named.type(), named.title(), named.key(), dated, named.sort(), named.end());
  }

  private @Nullable Instrument namedBefore(int start) {
    Title title = titles.before(start);
    return title == null ? null : named(title);
  }

  private @Nullable Instrument ofKind(CitationWords.Kind kind, int start) {
    int next = text.blanks(kind.end());
    int place = afterMark(next);
    Optional<DocumentNumber.Found> found = DocumentNumber.afterKind(text.source(), place);
    if (found.isPresent()) {
      return numbered(found.get(), kind.type(), null);
    }
    if (place > next && Character.isDigit(text.at(place))) {
      return unreadable(place, kind);
    }
    if (kind.type() == WorkType.CONSTITUTION) {
      boolean attribute = kind.english() && text.capital(text.blanks(kind.end()));
      return text.capital(start) && !attribute ? constitution(kind) : null;
    }
    Title title = titles.after(kind, start);
    if (title != null) {
      return named(title);
    }
    DocumentNumber.Found far = text.capital(start) ? afterTitle(next) : null;
    if (far != null) {
      return numbered(far, kind.type(), null);
    }
    boolean verb = !text.capital(start);
    return verb ? null : Instrument.kindOnly(kind.type(), kind.end());
  }

  private Instrument constitution(CitationWords.Kind kind) {
    int end = years.behindCountry(kind.end());
    StatedYear.Reading year = years.after(end);
    return new Instrument(
        null,
        WorkType.CONSTITUTION,
        null,
        "",
        new Dated(null, year.year()),
        Sort.NAMED,
        year.year() == null ? end : year.end());
  }

  private Instrument named(Title title) {
    int end = years.behindCountry(title.end());
    int place = afterMark(text.blanks(end));
    Optional<DocumentNumber.Found> number = DocumentNumber.at(text.source(), place);
    if (number.isPresent()) {
      return numbered(number.get(), title.type(), title);
    }
    StatedYear.Reading year = years.after(end);
    StatedDate.Reading date = dates.after(year.end());
    return new Instrument(
        null,
        title.type(),
        title.name(),
        title.key(),
        new Dated(date.day(), year.year()),
        date.impossible() ? Sort.MALFORMED : Sort.NAMED,
        date.end());
  }

  private Instrument numbered(
      DocumentNumber.Found found, @Nullable WorkType kind, @Nullable Title title) {
    WorkType type = kind != null ? kind : found.number().type();
    StatedDate.Reading date = dates.after(found.span().end());
    return new Instrument(
        found.number(),
        type,
        title == null ? null : title.name(),
        title == null ? null : title.key(),
        new Dated(date.day(), null),
        date.impossible() ? Sort.MALFORMED : Sort.NUMBERED,
        date.end());
  }

  /** Digits with a slash or a hyphen after "số" that are no document number. */
  private Instrument unreadable(int place, CitationWords.Kind kind) {
    int end = place;
    while (Character.isLetterOrDigit(text.at(end))
        || (joins(text.at(end)) && Character.isLetterOrDigit(text.at(end + 1)))) {
      end++;
    }
    return end > text.run(place)
        ? Instrument.malformed(kind.type(), end)
        : Instrument.kindOnly(kind.type(), kind.end());
  }

  private static boolean joins(char c) {
    return c == '/' || c == '-' || c == '–';
  }

  /** Behind "số", "số:", "No."; the place itself where no such mark stands. */
  int afterMark(int from) {
    String word = text.word(from);
    if (!CitationWords.mark(word)) {
      return from;
    }
    int end = from + word.length();
    boolean sign = text.at(end) == '.' || text.at(end) == ':';
    return text.blanks(sign ? end + 1 : end);
  }

  /** The number behind a title that is not known, or null. */
  private DocumentNumber.@Nullable Found afterTitle(int from) {
    int limit = Math.min(text.length(), from + LONGEST_TITLE);
    int i = from;
    while (i < limit && inTitle(i)) {
      if (text.wordStart(i)) {
        int number = afterMark(i);
        if (number > i) {
          return form(number) ? null : DocumentNumber.at(text.source(), number).orElse(null);
        }
        if (text.capital(i) && words.kind(text, i) != null) {
          return null;
        }
        i = text.run(i);
      } else {
        i++;
      }
    }
    return null;
  }

  private boolean inTitle(int i) {
    char c = text.at(i);
    return Character.isLetterOrDigit(c)
        || Character.isWhitespace(c)
        || "-,'’\u00A0".indexOf(c) >= 0;
  }
}
