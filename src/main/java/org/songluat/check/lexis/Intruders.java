package org.songluat.check.lexis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds English names of bodies and places that no name of the Vietnamese side accounts for. */
final class Intruders {
  private static final int LONGEST = 6;

  private final Reading reading;
  private final TermBank bank;
  private final Set<Term> standing = new HashSet<>();

  /**
   * A name.
   *
   * @param vi the Vietnamese name whose words it has, or null
   */
  record Intruder(Word first, Word last, Set<Term> terms, @Nullable Hit vi) {}

  private Intruders(Reading reading, TermBank bank) {
    this.reading = reading;
    this.bank = bank;
    reading.hits().forEach(hit -> standing.add(hit.term()));
  }

  static List<Intruder> of(Reading reading, TermBank bank) {
    return new Intruders(reading, bank).all();
  }

  private List<Intruder> all() {
    List<Intruder> found = new ArrayList<>();
    List<Word> words = reading.en().words();
    List<String> stems = words.stream().map(Word::stem).toList();
    int at = 0;
    while (at < words.size()) {
      int start = at;
      int[] end = {at};
      List<Set<Term>> longest = new ArrayList<>(1);
      int most = Math.min(words.size(), at + LONGEST);
      bank.english()
          .from(
              stems,
              start,
              most,
              (to, terms) -> {
                end[0] = to;
                longest.clear();
                longest.add(terms);
              });
      if (end[0] > start && strange(longest.getFirst(), start, end[0])) {
        found.add(
            new Intruder(
                words.get(start),
                words.get(end[0] - 1),
                longest.getFirst(),
                within(start, end[0])));
      }
      at = Math.max(end[0], at + 1);
    }
    return found;
  }

  private boolean strange(Set<Term> terms, int start, int end) {
    if (terms.stream().anyMatch(standing::contains)) {
      return false;
    }
    boolean names =
        terms.stream().allMatch(t -> t.properVi() && t.name() || place(Set.of(t)) && t.name());
    boolean several = end - start > 1;
    return names && (several ? place(terms) : !reading.explained()[start]);
  }

  private static boolean place(Set<Term> terms) {
    return terms.stream().allMatch(term -> term.of("geography"));
  }

  /** The Vietnamese name of a place that is rendered by words of these only. */
  private @Nullable Hit within(int start, int end) {
    for (Hit hit : reading.hits()) {
      if (hit.place() >= start && hit.place() < end && hit.term().of("geography")) {
        return hit;
      }
    }
    return null;
  }
}
