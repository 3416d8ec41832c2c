package org.songluat.check.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songluat.check.Discrepancy;
import org.songluat.check.Discrepancy.Severity;
import org.songluat.check.Place;
import org.songluat.check.Quote;
import org.songluat.check.Quotes;
import org.songluat.check.Rule;
import org.songluat.check.RuleId;
import org.songluat.check.Segment;
import org.songluat.check.Side;
import org.songluat.law.cite.Citation;
import org.songluat.law.cite.word.Unit;
import org.songluat.text.Value;

/**
 * Both sides must cite the same documents, articles, clauses and points. A document number missing
 * on one side is told; a missing label only where the other side has another in its stead, since
 * translators write "the foregoing clause".
 */
public final class ReferenceRule implements Rule {
  private static final List<Unit> UNITS =
      List.of(Unit.ANNEX, Unit.CHAPTER, Unit.SECTION, Unit.ARTICLE, Unit.CLAUSE, Unit.POINT);
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

  @Override
  public List<Discrepancy> check(Place place) {
    if (!place.comparable()) {
      return List.of();
    }
    List<Discrepancy> found = new ArrayList<>();
    Quotes.pair(numbers(place.vi(), place.en()), numbers(place.en(), place.vi())).stream()
        .distinct()
        .forEach(q -> found.add(place.found(RuleId.DOCUMENT_NUMBER, Severity.MAJOR, q)));
    for (Unit unit : UNITS) {
      List<Cited> vi = labels(place.vi(), place.en(), unit);
      List<Cited> en = labels(place.en(), place.vi(), unit);
      Set<String> told = new HashSet<>();
      for (int k = 0; k < Math.min(vi.size(), en.size()); k++) {
        if (told.add(vi.get(k).label + " " + en.get(k).label)) {
          Quotes quotes = new Quotes(vi.get(k).quote, en.get(k).quote);
          found.add(place.found(RuleId.PIN_POINT, Severity.MAJOR, quotes));
        }
      }
    }
    return found;
  }

  private static List<Quote> numbers(Side side, Side other) {
    Map<String, Quote> cited = cited(side, Citation::work);
    cited.keySet().removeAll(cited(other, Citation::work).keySet());
    Set<BigDecimal> loose = other.amounts();
    cited.keySet().removeIf(id -> loose.containsAll(digits(id)));
    return List.copyOf(cited.values());
  }

  private static List<BigDecimal> digits(String id) {
    List<BigDecimal> digits = new ArrayList<>();
    Matcher m = DIGITS.matcher(id);
    while (m.find()) {
      digits.add(new BigDecimal(m.group()).stripTrailingZeros());
    }
    return digits;
  }

  /** The labels of a unit that stand oftener on one side than on the other. */
  private static List<Cited> labels(Side side, Side other, Unit unit) {
    List<Cited> left = new ArrayList<>(all(side, unit));
    List<Cited> there = new ArrayList<>(all(other, unit));
    boolean equal = left.size() == there.size();
    left.removeIf(one -> {
      int same = index(there, one.label);
      if (same >= 0) {
        there.remove(same);
      }
      return same >= 0;
    });
    if (!equal) {
      Set<String> loose = loose(other);
      left.removeIf(one -> loose.contains(one.label));
    }
    return left;
  }

  private static int index(List<Cited> all, String label) {
    for (int k = 0; k < all.size(); k++) {
      if (Alphabets.same(label, all.get(k).label)) {
        return k;
      }
    }
    return -1;
  }

  /**
   * What is printed on a side outside citations and labels: some citations are not read as such.
   */
  private static Set<String> loose(Side side) {
    Set<String> loose = new HashSet<>();
    for (Segment segment : side.segments()) {
      for (Value value : segment.values()) {
        if (!segment.cited(value.span()) && !segment.labels(value.span())) {
          loose.add(value.span().of(segment.clause().text()));
        }
      }
    }
    return loose;
  }

  /** A label that is cited. */
  private record Cited(String label, Quote quote) {}

  private static List<Cited> all(Side side, Unit unit) {
    List<Cited> all = new ArrayList<>();
    for (Segment segment : side.segments()) {
      for (Citation citation : segment.citations()) {
        String label = citation.pin().label(unit);
        if (label != null) {
          all.add(new Cited(label, Quote.of(segment, citation.span())));
        }
      }
    }
    return all;
  }

  /** What of the citations stands where first. */
  private static Map<String, Quote> cited(Side side, CitationPart part) {
    Map<String, Quote> cited = new LinkedHashMap<>();
    for (Segment segment : side.segments()) {
      for (Citation citation : segment.citations()) {
        String key = part.of(citation);
        if (key != null) {
          cited.putIfAbsent(key, Quote.of(segment, citation.span()));
        }
      }
    }
    return cited;
  }

  /** The part of a citation that is compared. */
  private interface CitationPart {
    @Nullable String of(Citation citation);
  }
}
