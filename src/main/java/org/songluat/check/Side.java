package org.songluat.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.songluat.law.Clause;
import org.songluat.law.cite.CitationFinder;
import org.songluat.text.Language;
import org.songluat.text.Months;
import org.songluat.text.Value;
import org.songluat.text.Values;

/**
 * One language of a bead.
 *
 * @param words its words and numerals in lower case, without the labels its clauses start with
 * @param amounts all it names in whatever way: digits, words, ordinals, parts of dates, labels
 */
public record Side(
    Language language, List<Segment> segments, Set<String> words, Set<BigDecimal> amounts) {
  public static Side of(List<Clause> clauses, Language language, CitationFinder finder) {
    List<Segment> segments = new ArrayList<>();
    for (Clause clause : clauses) {
      String text = clause.text();
      segments.add(
          new Segment(
              segments.size(),
              clause,
              Values.withWords(text, language),
              finder.find(text, language)));
    }
    Set<String> words = segments.stream().flatMap(Side::words).collect(Collectors.toSet());
    return new Side(language, List.copyOf(segments), words, amounts(segments, words));
  }

  /** The clause the words stand in, else the first of the side, or null where it is empty. */
  public @Nullable String idOf(Quote quote) {
    return segments.isEmpty() ? null : segments.get(Math.max(0, quote.segment())).clause().id();
  }

  public Stream<Value> values() {
    return segments.stream().flatMap(s -> s.values().stream());
  }

  private static Set<BigDecimal> amounts(List<Segment> segments, Set<String> words) {
    Set<BigDecimal> amounts = new HashSet<>();
    segments.forEach(s -> s.values().forEach(v -> addAmounts(v, amounts)));
    words.forEach(w -> addMonth(w, amounts));
    return amounts;
  }

  private static Stream<String> words(Segment segment) {
    List<String> words = Tokens.of(segment.clause().text());
    boolean labelled =
        !words.isEmpty() && words.getFirst().equalsIgnoreCase(segment.clause().label());
    return words.stream().skip(labelled ? 1 : 0);
  }

  private static void addAmounts(Value value, Set<BigDecimal> amounts) {
    BigDecimal amount = value.amount();
    if (amount != null) {
      amounts.add(amount.stripTrailingZeros());
    } else {
      dateParts(value).forEach(part -> amounts.add(new BigDecimal(part).stripTrailingZeros()));
    }
  }

  /** Year, month and day of the key of a date, {@code d2019-09-27}. */
  private static List<String> dateParts(Value date) {
    return Arrays.stream(date.key().substring(1).split("-")).filter(p -> !p.isEmpty()).toList();
  }

  private static void addMonth(String word, Set<BigDecimal> amounts) {
    int month = Months.named(word);
    if (month > 0) {
      amounts.add(BigDecimal.valueOf(month).stripTrailingZeros());
    }
  }
}
