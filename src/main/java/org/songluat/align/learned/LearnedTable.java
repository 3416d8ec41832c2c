package org.songluat.align.learned;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.songluat.align.lesson.Counts;
import org.songluat.text.Language;

/** Words or phrases with their renderings in both directions, as arrays. Does not change. */
final class LearnedTable {
  static final LearnedTable EMPTY = of(List.of(), Map.of(), Map.of());

  private final Strings vi;
  private final Strings en;

  /** In how many texts something renders each of them. */
  private final int[] viCounts;

  private final int[] enCounts;

  /** Where the pairs of each Vietnamese one start, and the pairs by them. */
  private final int[] viStarts;

  private final int[] targets;
  private final int[] counts;

  /** The same by English ones: numbers of pairs. */
  private final int[] enStarts;

  private final int[] byEn;
  private final int[] sources;

  private LearnedTable(Strings vi, Strings en, int[][] numbers) {
    this.vi = vi;
    this.en = en;
    this.viCounts = numbers[0];
    this.enCounts = numbers[1];
    this.viStarts = numbers[2];
    this.targets = numbers[3];
    this.counts = numbers[4];
    this.enStarts = new int[en.size() + 1];
    this.byEn = new int[targets.length];
    this.sources = new int[targets.length];
    turn();
  }

  private void turn() {
    for (int target : targets) {
      enStarts[target + 1]++;
    }
    for (int e = 0; e < en.size(); e++) {
      enStarts[e + 1] += enStarts[e];
    }
    int[] next = enStarts.clone();
    for (int v = 0; v < vi.size(); v++) {
      for (int p = viStarts[v]; p < viStarts[v + 1]; p++) {
        sources[p] = v;
        byEn[next[targets[p]]++] = p;
      }
    }
  }

  static LearnedTable of(
      List<Counts.Pair> pairs, Map<String, Integer> viCounts, Map<String, Integer> enCounts) {
    Set<String> left = new HashSet<>();
    Set<String> right = new HashSet<>();
    pairs.forEach(pair -> {
      left.add(pair.vi());
      right.add(pair.en());
    });
    Strings vi = Strings.of(left);
    Strings en = Strings.of(right);
    int[][] numbers = new int[5][];
    numbers[0] = counts(vi, viCounts);
    numbers[1] = counts(en, enCounts);
    numbers[2] = new int[vi.size() + 1];
    numbers[3] = new int[pairs.size()];
    numbers[4] = new int[pairs.size()];
    List<int[]> rows =
        pairs.stream()
            .map(p -> new int[] {vi.number(p.vi()), en.number(p.en()), p.count()})
            .sorted(Comparator.comparingInt((int[] r) -> r[0]).thenComparingInt(r -> r[1]))
            .toList();
    for (int p = 0; p < rows.size(); p++) {
      numbers[2][rows.get(p)[0] + 1]++;
      numbers[3][p] = rows.get(p)[1];
      numbers[4][p] = rows.get(p)[2];
    }
    for (int v = 0; v < vi.size(); v++) {
      numbers[2][v + 1] += numbers[2][v];
    }
    return new LearnedTable(vi, en, numbers);
  }

  private static int[] counts(Strings strings, Map<String, Integer> counts) {
    int[] all = new int[strings.size()];
    for (int k = 0; k < all.length; k++) {
      all[k] = counts.getOrDefault(strings.get(k), 0);
    }
    return all;
  }

  int size() {
    return targets.length;
  }

  int words(Language language) {
    return strings(language).size();
  }

  String word(int number, Language language) {
    return strings(language).get(number);
  }

  /** The number of a word or phrase of that language, or -1. */
  int number(String word, Language language) {
    return strings(language).number(word);
  }

  private Strings strings(Language language) {
    return language == Language.VI ? vi : en;
  }

  /** The numbers of the pairs that a word or phrase stands in. */
  int[] pairs(int number, Language language) {
    int[] starts = language == Language.VI ? viStarts : enStarts;
    int[] pairs = new int[starts[number + 1] - starts[number]];
    for (int k = 0; k < pairs.length; k++) {
      pairs[k] = language == Language.VI ? starts[number] + k : byEn[starts[number] + k];
    }
    return pairs;
  }

  /** The number of the word or phrase of that language in a pair. */
  int of(int pair, Language language) {
    return language == Language.VI ? sources[pair] : targets[pair];
  }

  int count(int pair) {
    return counts[pair];
  }

  /** How often the word or phrase of that language was rendered at all. */
  int total(int pair, Language language) {
    int all = language == Language.VI ? viCounts[sources[pair]] : enCounts[targets[pair]];
    return Math.max(counts[pair], all);
  }

  byte[] toBytes() {
    int[][] numbers = {viCounts, enCounts, viStarts, targets, counts};
    int size = vi.bytes() + en.bytes();
    for (int[] one : numbers) {
      size += Ints.bytes(one);
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    vi.write(out);
    en.write(out);
    for (int[] one : numbers) {
      Ints.write(out, one);
    }
    return out.array();
  }

  static LearnedTable read(ByteBuffer in) {
    Strings vi = Strings.read(in);
    Strings en = Strings.read(in);
    int[][] numbers = new int[5][];
    for (int k = 0; k < numbers.length; k++) {
      numbers[k] = Ints.read(in);
    }
    return new LearnedTable(vi, en, numbers);
  }
}
