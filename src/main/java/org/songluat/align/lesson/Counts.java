package org.songluat.align.lesson;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often words or phrases of one language stood beside those of the other that render them, each
 * text counted once. In the order of their letters, whatever order they were counted in.
 *
 * @param vi in how many texts something renders each Vietnamese word or phrase
 * @param en the same of the English
 */
public record Counts(Map<String, Integer> vi, Map<String, Integer> en, List<Pair> pairs) {
  /** Nothing was counted. */
  public static final Counts NONE = new Counts(Map.of(), Map.of(), List.of());

  private static final Comparator<Pair> ORDER =
      Comparator.comparing(Pair::vi).thenComparing(Pair::en);

  /** A Vietnamese word or phrase and an English one, and how often they stood for each other. */
  public record Pair(String vi, String en, int count) {}

  /** Counts one text after the other. */
  static final class Builder {
    private final Map<String, Integer> vi = new HashMap<>();
    private final Map<String, Integer> en = new HashMap<>();
    private final Map<String, Map<String, Integer>> pairs = new HashMap<>();
    private final int most;

    /**
     * @param most how many pairs are kept, the most frequent, of equals the first
     */
    Builder(int most) {
      this.most = most;
    }

    void addVi(Collection<String> distinct, int weight) {
      distinct.forEach(word -> vi.merge(word, weight, Integer::sum));
    }

    void addEn(Collection<String> distinct, int weight) {
      distinct.forEach(word -> en.merge(word, weight, Integer::sum));
    }

    void addPair(String left, String right, int weight) {
      pairs.computeIfAbsent(left, k -> new HashMap<>()).merge(right, weight, Integer::sum);
    }

    Counts build() {
      List<Pair> all = new ArrayList<>();
      pairs.forEach(
          (left, row) -> row.forEach((right, count) -> all.add(new Pair(left, right, count))));
      if (all.size() > most) {
        all.sort(Comparator.comparingInt(Pair::count).reversed().thenComparing(ORDER));
        all.subList(most, all.size()).clear();
      }
      all.sort(ORDER);
      Map<String, Integer> keptVi = new TreeMap<>();
      Map<String, Integer> keptEn = new TreeMap<>();
      for (Pair pair : all) {
        keptVi.put(pair.vi, vi.getOrDefault(pair.vi, pair.count));
        keptEn.put(pair.en, en.getOrDefault(pair.en, pair.count));
      }
      return new Counts(keptVi, keptEn, List.copyOf(all));
    }
  }
}
