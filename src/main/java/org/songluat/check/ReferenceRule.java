package org.songluat.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.songluat.check.Discrepancy.Kind;
import org.songluat.check.Discrepancy.Severity;
import org.songluat.law.Level;
import org.songluat.law.cite.Citation;

/**
 * Both sides must cite the same documents, articles, clauses and points. A document number missing
 * on one side is told; a missing label only where the other side has another in its stead, since
 * translators write "the foregoing clause".
 */
final class ReferenceRule implements Rule {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
  private static final String VIETNAMESE_LETTERS = "abcdđeghiklmnopqrstuvxy";

  @Override
  public List<Discrepancy> check(Place place) {
    if (!place.comparable()) {
      return List.of();
    }
    List<Quotes> differing =
        new ArrayList<>(
            Quotes.pair(numbers(place.vi(), place.en()), numbers(place.en(), place.vi())));
    for (Level level : List.of(Level.ARTICLE, Level.CLAUSE, Level.POINT)) {
      List<Quote> vi = labels(place.vi(), place.en(), level);
      List<Quote> en = labels(place.en(), place.vi(), level);
      int swapped = Math.min(vi.size(), en.size());
      differing.addAll(Quotes.pair(vi.subList(0, swapped), en.subList(0, swapped)));
    }
    return differing.stream()
        .distinct()
        .map(q ->
            place.discrepancy(
                Kind.REFERENCE, Severity.MAJOR, q, q.differ("References", "A reference")))
        .toList();
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

  private static List<Quote> labels(Side side, Side other, Level level) {
    Map<String, Quote> cited = cited(side, c -> label(c, level));
    Set<String> there = cited(other, c -> label(c, level)).keySet();
    Set<String> words = other.words();
    cited.keySet().removeIf(l -> words.contains(l) || there.stream().anyMatch(t -> same(l, t)));
    return List.copyOf(cited.values());
  }

  private static @Nullable String label(Citation citation, Level level) {
    return switch (level) {
      case ARTICLE -> citation.article();
      case CLAUSE -> citation.clause();
      default -> citation.point();
    };
  }

  /** What of the citations stands where first. */
  private static Map<String, Quote> cited(Side side, CitationPart part) {
    Map<String, Quote> cited = new LinkedHashMap<>();
    for (Segment segment : side.segments()) {
      for (Citation citation : segment.citations()) {
        String key = part.of(citation);
        if (key != null) {
          cited.putIfAbsent(key, new Quote(segment.index(), citation.text()));
        }
      }
    }
    return cited;
  }

  /** The part of a citation that is compared. */
  private interface CitationPart {
    @Nullable String of(Citation citation);
  }

  /** Translators count points by either alphabet: the fifth is đ, dd, or e. */
  private static boolean same(String label, String other) {
    return label.equals(other)
        || place(label) > 0 && (place(label) == latin(other) || latin(label) == place(other));
  }

  private static int place(String label) {
    return label.length() == 1 ? VIETNAMESE_LETTERS.indexOf(label.charAt(0)) + 1 : 0;
  }

  private static int latin(String label) {
    char c = label.length() == 1 ? label.charAt(0) : '\0';
    return c >= 'a' && c <= 'z' ? c - 'a' + 1 : -1;
  }
}
