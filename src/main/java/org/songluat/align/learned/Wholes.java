package org.songluat.align.learned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.songluat.align.lesson.Counts;

/**
 * Leaves out parts of phrases: where nearly all texts in which "tế" is "health" have "y tế" as
 * "health" too, only the longer one is the term.
 */
final class Wholes {
  /** What share of a pair's texts may have a longer one before it is no term of its own. */
  private static final double PART = 0.8;

  private Wholes() {}

  static List<Counts.Pair> of(List<Counts.Pair> all) {
    Map<Counts.Pair, Integer> longer = new HashMap<>();
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (Counts.Pair pair : all) {
      counts.computeIfAbsent(pair.vi(), k -> new HashMap<>()).put(pair.en(), pair.count());
    }
    for (Counts.Pair pair : all) {
      for (String part : List.of(withoutFirst(pair.vi()), withoutLast(pair.vi()))) {
        note(longer, counts, part, pair.en(), pair.count());
      }
      for (String part : List.of(withoutFirst(pair.en()), withoutLast(pair.en()))) {
        note(longer, counts, pair.vi(), part, pair.count());
      }
    }
    List<Counts.Pair> kept = new ArrayList<>();
    for (Counts.Pair pair : all) {
      if (longer.getOrDefault(pair, 0) <= PART * pair.count()) {
        kept.add(pair);
      }
    }
    return kept;
  }

  private static void note(
      Map<Counts.Pair, Integer> longer,
      Map<String, Map<String, Integer>> counts,
      String vi,
      String en,
      int count) {
    Integer own = counts.getOrDefault(vi, Map.of()).get(en);
    if (own != null) {
      longer.merge(new Counts.Pair(vi, en, own), count, Math::max);
    }
  }

  /** Nothing where the phrase is one word. */
  private static String withoutFirst(String phrase) {
    int first = phrase.indexOf(' ');
    return first < 0 ? "" : phrase.substring(first + 1);
  }

  private static String withoutLast(String phrase) {
    int last = phrase.lastIndexOf(' ');
    return last < 0 ? "" : phrase.substring(0, last);
  }
}
