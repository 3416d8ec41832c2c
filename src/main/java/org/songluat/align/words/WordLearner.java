package org.songluat.align.words;

import java.util.Arrays;
import java.util.List;

/**
 * Learns in both directions how likely a word renders another, by Model 1 of Brown et al., "The
 * Mathematics of Statistical Machine Translation", Computational Linguistics 19(2), 1993: each word
 * of an example is shared out among the words of its other side, by what the round before made of
 * them. Words of neither side are shared out to themselves.
 */
final class WordLearner {
  private static final int ROUNDS = 3;

  /** Weighs against pairs that were seen once or twice. */
  private static final double DOUBT = 1;

  /** How many renderings of a word are kept, the likeliest. */
  private static final int ROW = 64;

  /** What pairs that nothing is known of start with, beside known chances. */
  private static final float UNKNOWN = 0.01f;

  /** A known word counts as often as that beside what is seen. */
  private static final float KNOWN = 2;

  /** Weaker lifts are more often chance than translation. */
  private static final float LEAST = 2;

  private final List<WordModel.Example> examples;
  private final int viWords;
  private final int enWords;
  private final Pairs pairs;

  /** Of each example the numbers of its pairs, row by row of its Vietnamese words. */
  private final int[][] places;

  private final Lexicon.Known known;
  private final int[] prior;
  private float[] enGivenVi;
  private float[] viGivenEn;

  WordLearner(List<WordModel.Example> examples, Lexicon.Known known, int viWords, int enWords) {
    this.examples = examples;
    this.viWords = viWords;
    this.enWords = enWords;
    this.pairs = new Pairs();
    this.places = new int[examples.size()][];
    for (int e = 0; e < places.length; e++) {
      places[e] = places(examples.get(e));
    }
    this.prior = new int[known.size()];
    for (int k = 0; k < prior.length; k++) {
      prior[k] = pairs.number(known.vi()[k], known.en()[k]);
    }
    this.known = known;
    this.enGivenVi = new float[pairs.size()];
    this.viGivenEn = new float[pairs.size()];
    Arrays.fill(enGivenVi, UNKNOWN);
    Arrays.fill(viGivenEn, UNKNOWN);
    for (int k = 0; k < prior.length; k++) {
      enGivenVi[prior[k]] += known.enGivenVi()[k];
      viGivenEn[prior[k]] += known.viGivenEn()[k];
    }
    for (int round = 0; round < ROUNDS; round++) {
      round();
    }
  }

  private int[] places(WordModel.Example example) {
    int[] own = new int[example.vi().length * example.en().length];
    int k = 0;
    for (int v : example.vi()) {
      for (int e : example.en()) {
        own[k++] = pairs.number(v, e);
      }
    }
    return own;
  }

  private void round() {
    float[] enCounts = new float[pairs.size()];
    float[] viCounts = new float[pairs.size()];
    float[] enTotals = new float[longest()];
    for (int e = 0; e < places.length; e++) {
      share(e, enTotals, enCounts, viCounts);
    }
    for (int k = 0; k < prior.length; k++) {
      enCounts[prior[k]] += KNOWN * known.enGivenVi()[k];
      viCounts[prior[k]] += KNOWN * known.viGivenEn()[k];
    }
    enGivenVi = normalised(enCounts, true);
    viGivenEn = normalised(viCounts, false);
  }

  private int longest() {
    int longest = 0;
    for (WordModel.Example example : examples) {
      longest = Math.max(longest, example.en().length);
    }
    return longest;
  }

  /** Shares the words of both sides of one example out among each other. */
  private void share(int example, float[] enTotals, float[] enCounts, float[] viCounts) {
    int[] own = places[example];
    int width = examples.get(example).en().length;
    float weight = (float) examples.get(example).weight();
    Arrays.fill(enTotals, 0, width, 1e-9f);
    for (int k = 0; k < own.length; ) {
      float viTotal = 1e-9f;
      for (int t = 0; t < width; t++, k++) {
        enTotals[t] += enGivenVi[own[k]];
        viTotal += viGivenEn[own[k]];
      }
      float part = weight / viTotal;
      for (int back = k - width; back < k; back++) {
        viCounts[own[back]] += viGivenEn[own[back]] * part;
      }
    }
    for (int t = 0; t < width; t++) {
      enTotals[t] = weight / enTotals[t];
    }
    for (int k = 0; k < own.length; ) {
      for (int t = 0; t < width; t++, k++) {
        enCounts[own[k]] += enGivenVi[own[k]] * enTotals[t];
      }
    }
  }

  /** Counts of pairs as chances given their Vietnamese or their English word. */
  private float[] normalised(float[] counts, boolean givenVi) {
    float[] totals = new float[givenVi ? viWords : enWords];
    Arrays.fill(totals, (float) DOUBT);
    for (int p = 0; p < counts.length; p++) {
      totals[givenVi ? pairs.vi(p) : pairs.en(p)] += counts[p];
    }
    for (int p = 0; p < counts.length; p++) {
      counts[p] /= totals[givenVi ? pairs.vi(p) : pairs.en(p)];
    }
    return counts;
  }

  /**
   * By how much Vietnamese words raise the chances of English ones; what they do not raise is left
   * out.
   *
   * @param shares of each English word the share of it among all
   */
  Lifts enLifts(double[] shares) {
    int[] sources = new int[pairs.size()];
    int[] targets = new int[pairs.size()];
    for (int p = 0; p < sources.length; p++) {
      sources[p] = pairs.vi(p);
      targets[p] = pairs.en(p);
    }
    return lifts(sources, targets, enGivenVi, viWords, shares);
  }

  /** The same the other way round. */
  Lifts viLifts(double[] shares) {
    int[] sources = new int[pairs.size()];
    int[] targets = new int[pairs.size()];
    for (int p = 0; p < sources.length; p++) {
      sources[p] = pairs.en(p);
      targets[p] = pairs.vi(p);
    }
    return lifts(sources, targets, viGivenEn, enWords, shares);
  }

  /** The pairs that are at least that likely in one direction. */
  Lexicon.Known likely(float least) {
    Lexicon.Known.Builder likely = new Lexicon.Known.Builder();
    for (int p = 0; p < pairs.size(); p++) {
      if (enGivenVi[p] >= least || viGivenEn[p] >= least) {
        likely.add(pairs.vi(p), pairs.en(p), enGivenVi[p], viGivenEn[p]);
      }
    }
    return likely.build();
  }

  private static Lifts lifts(
      int[] sources, int[] targets, float[] chances, int sourceWords, double[] shares) {
    int[] starts = new int[sourceWords + 2];
    for (int p = 0; p < sources.length; p++) {
      if (chances[p] >= LEAST * shares[targets[p]]) {
        starts[sources[p] + 2]++;
      }
    }
    for (int s = 2; s < starts.length; s++) {
      starts[s] += starts[s - 1];
    }
    int[] keptTargets = new int[starts[sourceWords + 1]];
    float[] values = new float[keptTargets.length];
    for (int p = 0; p < sources.length; p++) {
      if (chances[p] >= LEAST * shares[targets[p]]) {
        int at = starts[sources[p] + 1]++;
        keptTargets[at] = targets[p];
        values[at] = (float) (chances[p] / shares[targets[p]]);
      }
    }
    return new Lifts(starts, keptTargets, values, shares.length).strongest(ROW, shares);
  }

  /** Numbers the pairs of words that meet, by open addressing. */
  private static final class Pairs {
    private long[] table = new long[1 << 16];
    private int[] numbers = new int[1 << 16];
    private long[] keys = new long[1 << 15];
    private int size;

    int size() {
      return size;
    }

    int vi(int number) {
      return (int) (keys[number] >>> 32);
    }

    int en(int number) {
      return (int) keys[number];
    }

    int number(int vi, int en) {
      long key = (long) vi << 32 | en;
      int slot = slot(key);
      if (table[slot] == 0) {
        if (size == keys.length) {
          grow();
          slot = slot(key);
        }
        table[slot] = key + 1;
        numbers[slot] = size;
        keys[size++] = key;
      }
      return numbers[slot];
    }

    private int slot(long key) {
      int mask = table.length - 1;
      int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
      while (table[slot] != 0 && table[slot] != key + 1) {
        slot = slot + 1 & mask;
      }
      return slot;
    }

    private void grow() {
      keys = Arrays.copyOf(keys, 2 * size);
      table = new long[4 * size];
      numbers = new int[4 * size];
      for (int n = 0; n < size; n++) {
        int slot = slot(keys[n]);
        table[slot] = keys[n] + 1;
        numbers[slot] = n;
      }
    }
  }
}
