package org.songluat.align.learned;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.songluat.align.lesson.Counts;
import org.songluat.align.lesson.Lesson;
import org.songluat.align.lesson.Lessons;

/**
 * Adds the counts of lessons up, in any order to the same result, and leaves out what is rare or
 * chance. Rare pairs are most, and most of them are never held: a first pass counts pairs by their
 * hashes in a table of fixed size, which never counts too few (Cormode and Muthukrishnan's
 * count-min sketch, one row of it).
 */
final class Sum {
  private static final int SLOTS = 1 << 22;

  /** More would take more memory than an ingest has beside its work. */
  private static final int MOST_PAIRS = 1_200_000;

  private static final int HIGHEST = 64;

  private static final Comparator<Counts.Pair> FREQUENT =
      Comparator.comparingInt(Counts.Pair::count)
          .reversed()
          .thenComparing(Counts.Pair::vi)
          .thenComparing(Counts.Pair::en);

  private final Keep keep;
  private final Map<String, Integer> vi = new HashMap<>();
  private final Map<String, Integer> en = new HashMap<>();
  private final Map<String, Map<String, Integer>> pairs = new HashMap<>();
  private long weight;

  private Sum(Keep keep) {
    this.keep = keep;
  }

  static LearnedTable of(Lessons lessons, Function<Lesson, Counts> part, Keep keep)
      throws IOException {
    int[] sketch = new int[SLOTS];
    lessons.forEach(
        lesson -> part.apply(lesson).pairs().forEach(p -> sketch[slot(p)] += p.count()));
    int least = Math.max(keep.least(), least(sketch));
    Sum sum = new Sum(keep);
    lessons.forEach(lesson -> sum.add(lesson.weight(), part.apply(lesson), sketch, least));
    return sum.table();
  }

  private static int slot(Counts.Pair pair) {
    int hash = pair.vi().hashCode() * 0x9E3779B1 ^ pair.en().hashCode() * 0x85EBCA6B;
    return (hash ^ hash >>> 15) * 0x2C1B3C6D >>> 10;
  }

  /** How often a pair must at least have been seen so that not too many are held. */
  private static int least(int[] sketch) {
    int[] slots = new int[HIGHEST + 1];
    for (int count : sketch) {
      slots[Math.min(HIGHEST, count)]++;
    }
    int held = 0;
    int least = HIGHEST;
    while (least > 1 && held + slots[least] <= MOST_PAIRS) {
      held += slots[least--];
    }
    return least + 1;
  }

  private void add(int lessonWeight, Counts counts, int[] sketch, int least) {
    weight += lessonWeight;
    counts.vi().forEach((word, count) -> vi.merge(word, count, Integer::sum));
    counts.en().forEach((word, count) -> en.merge(word, count, Integer::sum));
    for (Counts.Pair pair : counts.pairs()) {
      if (sketch[slot(pair)] >= least) {
        pairs
            .computeIfAbsent(pair.vi(), k -> new HashMap<>())
            .merge(pair.en(), pair.count(), Integer::sum);
      }
    }
  }

  private LearnedTable table() {
    List<Counts.Pair> kept = new ArrayList<>();
    pairs.forEach((left, row) ->
        row.forEach((right, count) -> {
          Counts.Pair pair = new Counts.Pair(left, right, count);
          if (telling(pair)) {
            kept.add(pair);
          }
        }));
    pairs.clear();
    List<Counts.Pair> whole = keep.whole() ? Wholes.of(kept) : kept;
    List<Counts.Pair> best = best(best(whole, Counts.Pair::vi), Counts.Pair::en);
    return LearnedTable.of(best, vi, en);
  }

  private boolean telling(Counts.Pair pair) {
    int left = Math.max(pair.count(), vi.getOrDefault(pair.vi(), 0));
    int right = Math.max(pair.count(), en.getOrDefault(pair.en(), 0));
    return pair.count() >= keep.least()
        && pair.count() >= keep.chance() * Math.max(left, right)
        && Significance.of(pair.count(), left, right, weight) >= keep.sure();
  }

  /** The most frequent renderings of each word or phrase. */
  private List<Counts.Pair> best(List<Counts.Pair> all, Function<Counts.Pair, String> by) {
    List<Counts.Pair> sorted = new ArrayList<>(all);
    sorted.sort(FREQUENT);
    Map<String, Integer> taken = new HashMap<>();
    List<Counts.Pair> best = new ArrayList<>();
    for (Counts.Pair pair : sorted) {
      if (taken.merge(by.apply(pair), 1, Integer::sum) <= keep.row()) {
        best.add(pair);
      }
    }
    return best;
  }
}
