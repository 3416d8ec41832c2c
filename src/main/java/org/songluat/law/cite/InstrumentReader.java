package org.songluat.law.cite;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.law.DocumentNumber;
import org.songluat.law.WorkType;
import org.songluat.text.Span;

/**
 * Reads instruments: {@code [kind [title]] [số | No.] number [date]}, {@code kind "này"}, {@code
 * "this" kind}. The title may stand between the kind and its number: "Luật An ninh mạng số
 * 24/2018/QH14".
 */
final class InstrumentReader {
  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_NUMBER = 60;

  /** A legal instrument as a citation names it; without a number it is only a kind. */
  record Instrument(
      int end,
      @Nullable DocumentNumber number,
      @Nullable WorkType type,
      @Nullable LocalDate date,
      Sort sort) {}

  /** What the words tell of an instrument. */
  enum Sort {
    NUMBERED,
    THIS,
    KIND_ONLY,
    MALFORMED
  }

  private final CitationText text;
  private final CitationWords words;
  private final StatedDate dates;
  private final Map<Integer, DocumentNumber.Found> numbers = new HashMap<>();

  InstrumentReader(String source, CitationText text, CitationWords words) {
    this.text = text;
    this.words = words;
    this.dates = new StatedDate(source);
    DocumentNumber.find(source).forEach(found -> numbers.put(found.span().start(), found));
  }

  /** The instrument named here, or null. */
  @Nullable Instrument at(int start) {
    DocumentNumber.Found bare = numbers.get(start);
    if (bare != null) {
      return numbered(bare, null);
    }
    String word = text.word(start);
    if (word.equals("hereof") || word.equals("herein")) {
      return self(null, start + word.length());
    }
    if (word.equals("this")) {
      int kind = text.blanks(start + word.length());
      CitationWords.NamedType named = words.type(text, kind);
      return named != null ? self(named.type(), named.end()) : null;
    }
    CitationWords.NamedType named = words.type(text, start);
    Instrument instrument = named == null ? null : ofKind(named, text.capital(start));
    boolean verb =
        instrument != null && instrument.sort() == Sort.KIND_ONLY && !text.capital(start);
    return verb ? null : instrument;
  }

  private @Nullable Instrument ofKind(CitationWords.NamedType named, boolean capital) {
    int next = text.blanks(named.end());
    if (text.word(next).equals("này")) {
      return capital ? self(named.type(), next + "này".length()) : null;
    }
    int place = afterMark(next);
    DocumentNumber.Found found = place > next ? marked(place) : numbers.get(place);
    if (found == null && place == next && capital) {
      place = afterTitle(next);
      found = numbers.get(place);
    }
    if (found != null) {
      return numbered(found, named.type());
    }
    return place > next && text.digits(place) > place
        ? unreadable(place, named)
        : new Instrument(named.end(), null, named.type(), null, Sort.KIND_ONLY);
  }

  private static Instrument self(@Nullable WorkType type, int end) {
    return new Instrument(end, null, type, null, Sort.THIS);
  }

  private Instrument numbered(DocumentNumber.Found found, @Nullable WorkType kind) {
    WorkType type = kind != null ? kind : found.number().type();
    StatedDate.Reading date = dates.after(found.span().end());
    Sort sort = date.impossible() ? Sort.MALFORMED : Sort.NUMBERED;
    LocalDate day = date.day();
    return new Instrument(date.end(), found.number(), type, day, sort);
  }

  /** The number behind a mark, which needs no blank: "No.51/2001/QH10". */
  private DocumentNumber.@Nullable Found marked(int place) {
    DocumentNumber.Found known = numbers.get(place);
    if (known != null) {
      return known;
    }
    String rest = text.cut(place, Math.min(text.length(), place + LONGEST_NUMBER));
    return DocumentNumber.find(rest).stream()
        .filter(found -> found.span().start() == 0)
        .map(found ->
            new DocumentNumber.Found(found.number(), new Span(place, place + found.span().end())))
        .findFirst()
        .orElse(null);
  }

  /** Digits with a slash or a hyphen after "số" that are no document number. */
  private Instrument unreadable(int place, CitationWords.NamedType named) {
    int end = place;
    while (Character.isLetterOrDigit(text.at(end))
        || (joins(text.at(end)) && Character.isLetterOrDigit(text.at(end + 1)))) {
      end++;
    }
    boolean joined = end > text.run(place);
    return joined
        ? new Instrument(end, null, named.type(), null, Sort.MALFORMED)
        : new Instrument(named.end(), null, named.type(), null, Sort.KIND_ONLY);
  }

  private static boolean joins(char c) {
    return c == '/' || c == '-' || c == '–';
  }

  /** Behind "số", "số:", "No."; the place itself where no such mark stands. */
  private int afterMark(int from) {
    String word = text.word(from);
    if (!CitationWords.mark(word)) {
      return from;
    }
    int end = from + word.length();
    boolean sign = text.at(end) == '.' || text.at(end) == ':';
    return text.blanks(sign ? end + 1 : end);
  }

  /** Behind the mark that ends a title, or the place itself where there is none. */
  private int afterTitle(int from) {
    int limit = Math.min(text.length(), from + LONGEST_TITLE);
    int i = from;
    while (i < limit && inTitle(text.at(i))) {
      if (text.wordStart(i)) {
        if (CitationWords.mark(text.word(i)) && numbers.containsKey(afterMark(i))) {
          return afterMark(i);
        }
        if (text.capital(i) && words.type(text, i) != null) {
          return from;
        }
        i = text.run(i);
      } else {
        i++;
      }
    }
    return from;
  }

  private static boolean inTitle(char c) {
    return Character.isLetterOrDigit(c) || Character.isWhitespace(c) || c == '-' || c == '\u00A0';
  }
}
