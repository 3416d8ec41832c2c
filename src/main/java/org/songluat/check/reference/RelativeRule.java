package org.songluat.check.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.songluat.check.Discrepancy;
import org.songluat.check.Discrepancy.Severity;
import org.songluat.check.Place;
import org.songluat.check.Quote;
import org.songluat.check.Quotes;
import org.songluat.check.Rule;
import org.songluat.check.RuleId;
import org.songluat.check.Segment;
import org.songluat.check.Side;
import org.songluat.check.Tokens;
import org.songluat.law.cite.word.Unit;
import org.songluat.text.Language;
import org.songluat.text.Span;

/**
 * "Khoản này" is "this Clause" and not "this Article". Told where either side points to a part of
 * the text it stands in that the other does not point to; "hereof" and "the foregoing" may be any.
 */
public final class RelativeRule implements Rule {
  private static final Pattern VI =
      Pattern.compile("(?<!\\p{L})(chương|mục|điều|khoản|điểm) này(?!\\p{L})");
  private static final Pattern EN =
      Pattern.compile("(?<!\\p{L})this (chapter|section|article|clause|point)(?!\\p{L})");

  /** Words that point to some part without its name, or to one by a name that is not fixed. */
  private static final Pattern OPEN_EN =
      Pattern.compile(
          "(?<!\\p{L})(?:here(?:of|in|to|under|by)|there(?:of|in|to|under)|foregoing|aforesaid|above\\w*|preceding|said|this"
              + " (?:paragraph|provision|item|subsection|sub-\\w+)|these)(?!\\p{L})");

  private static final Map<String, Unit> UNITS =
      Map.of(
          "chương",
          Unit.CHAPTER,
          "chapter",
          Unit.CHAPTER,
          "mục",
          Unit.SECTION,
          "section",
          Unit.SECTION,
          "điều",
          Unit.ARTICLE,
          "article",
          Unit.ARTICLE,
          "khoản",
          Unit.CLAUSE,
          "clause",
          Unit.CLAUSE,
          "điểm",
          Unit.POINT,
          "point",
          Unit.POINT);

  /** What is pointed to, and where. */
  private record Pointed(Unit unit, Quote quote) {}

  @Override
  public List<Discrepancy> check(Place place) {
    if (!place.comparable() || open(place.en())) {
      return List.of();
    }
    List<Pointed> vi = pointed(place.vi());
    List<Pointed> en = pointed(place.en());
    List<Quote> viLeft = left(vi, en);
    List<Quote> enLeft = left(en, vi);
    int swapped = Math.min(viLeft.size(), enLeft.size());
    return Quotes.pair(viLeft.subList(0, swapped), enLeft.subList(0, swapped)).stream()
        .map(quotes -> place.found(RuleId.RELATIVE_REFERENCE, Severity.MAJOR, quotes))
        .toList();
  }

  private static boolean open(Side side) {
    return side.segments().stream()
        .anyMatch(s -> OPEN_EN.matcher(Tokens.lower(s.clause().text())).find());
  }

  private static List<Pointed> pointed(Side side) {
    Pattern words = side.language() == Language.VI ? VI : EN;
    List<Pointed> all = new ArrayList<>();
    for (Segment segment : side.segments()) {
      Matcher matcher = words.matcher(Tokens.lower(segment.clause().text()));
      while (matcher.find()) {
        Quote quote = Quote.of(segment, new Span(matcher.start(), matcher.end()));
        all.add(new Pointed(UNITS.get(matcher.group(1)), quote));
      }
    }
    return all;
  }

  /** Those of which the other side has not as many. */
  private static List<Quote> left(List<Pointed> some, List<Pointed> others) {
    List<Unit> there = new ArrayList<>(others.stream().map(Pointed::unit).toList());
    return some.stream().filter(one -> !there.remove(one.unit)).map(Pointed::quote).toList();
  }
}
