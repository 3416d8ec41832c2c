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
  private static final int ROW = 32;

  /** What pairs that nothing is known of start with, beside known chances. */
  private static final float UNKNOWN = 0.01f;

  /** A known word counts as often as that beside what is seen. */
  private static final float KNOWN = 2;

  /** Weaker lifts are more often chance than translation. */
  private static final float LEAST = 2;

  private final List<WordModel.Example> examples;
  private final PairNumbers pairs;
  private final Lexicon.Known known;
  private float[] enGivenVi;
  private float[] viGivenEn;

  WordLearner(List<WordModel.Example> examples, Lexicon.Known known, int viWords, int enWords) {
    this.examples = examples;
    this.known = known;
    this.pairs = new PairNumbers(examples, known, viWords, enWords);
    this.enGivenVi = new float[pairs.size()];
    this.viGivenEn = new float[pairs.size()];
    Arrays.fill(enGivenVi, UNKNOWN);
    Arrays.fill(viGivenEn, UNKNOWN);
    for (int k = 0; k < known.size(); k++) {
      enGivenVi[pairs.ofKnown(k)] += known.enGivenVi()[k];
      viGivenEn[pairs.ofKnown(k)] += known.viGivenEn()[k];
    }
    for (int round = 0; round < ROUNDS; round++) {
      round();
    }
  }

  private void round() {
    float[] enCounts = new float[pairs.size()];
    float[] viCounts = new float[pairs.size()];
    float[] enTotals = new float[longest()];
    for (int e = 0; e < examples.size(); e++) {
      Interruption.check();
      share(e, enTotals, enCounts, viCounts);
    }
    for (int k = 0; k < known.size(); k++) {
      enCounts[pairs.ofKnown(k)] += KNOWN * known.enGivenVi()[k];
      viCounts[pairs.ofKnown(k)] += KNOWN * known.viGivenEn()[k];
    }
    normaliseByVi(enCounts);
    normaliseByEn(viCounts);
    enGivenVi = enCounts;
    viGivenEn = viCounts;
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
    int[] own = pairs.ofExample(example);
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

  /** Counts of pairs become chances given their Vietnamese word. */
  private void normaliseByVi(float[] counts) {
    for (int vi = 0; vi < pairs.viWords(); vi++) {
      float total = (float) DOUBT;
      for (int p = pairs.start(vi); p < pairs.start(vi + 1); p++) {
        total += counts[p];
      }
      for (int p = pairs.start(vi); p < pairs.start(vi + 1); p++) {
        counts[p] /= total;
      }
    }
  }

  /** Counts of pairs become chances given their English word. */
  private void normaliseByEn(float[] counts) {
    float[] totals = new float[pairs.enWords()];
    Arrays.fill(totals, (float) DOUBT);
    for (int p = 0; p < counts.length; p++) {
      totals[pairs.en(p)] += counts[p];
    }
    for (int p = 0; p < counts.length; p++) {
      counts[p] /= totals[pairs.en(p)];
    }
  }

  /**
   * By how much Vietnamese words raise the chances of English ones; what they do not raise is left
   * out.
   *
   * @param shares of each English word the share of it among all
   */
  Lifts enLifts(double[] shares) {
    return lifts(pairs.viWordOfEach(), pairs.enWordOfEach(), enGivenVi, pairs.viWords(), shares);
  }

  /** The same the other way round. */
  Lifts viLifts(double[] shares) {
    return lifts(pairs.enWordOfEach(), pairs.viWordOfEach(), viGivenEn, pairs.enWords(), shares);
  }

  /** The pairs that are at least that likely in one direction. */
  Lexicon.Known likely(float least) {
    Lexicon.Known.Builder likely = new Lexicon.Known.Builder();
    int[] vi = pairs.viWordOfEach();
    for (int p = 0; p < pairs.size(); p++) {
      if (enGivenVi[p] >= least || viGivenEn[p] >= least) {
        likely.add(vi[p], pairs.en(p), enGivenVi[p], viGivenEn[p]);
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
    float[] rest = new float[sourceWords];
    Arrays.fill(rest, 1);
    for (int p = 0; p < sources.length; p++) {
      if (chances[p] >= LEAST * shares[targets[p]]) {
        int at = starts[sources[p] + 1]++;
        keptTargets[at] = targets[p];
        values[at] = (float) (chances[p] / shares[targets[p]]);
        rest[sources[p]] -= chances[p];
      }
    }
    return new Lifts(starts, keptTargets, values, rest, shares.length).strongest(ROW, shares);
  }
}
