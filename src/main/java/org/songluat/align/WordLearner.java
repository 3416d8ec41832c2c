package org.songluat.align;

import java.util.Arrays;
import java.util.List;

/**
 * Learns in one direction how likely a word renders another, by Model 1 of Brown et al., "The
 * Mathematics of Statistical Machine Translation", Computational Linguistics 19(2), 1993: each
 * target word of an example is shared out among its source words, by what the round before made of
 * them.
 */
final class WordLearner {
  private static final int ROUNDS = 3;

  /** Weighs against pairs that were seen once or twice. */
  private static final double DOUBT = 1;

  /** Weaker lifts are more often chance than translation. */
  private static final float LEAST = 2;

  private final List<WordModel.Example> examples;
  private final int[] starts;
  private final int[] targets;
  private final int sourceWords;
  private final int targetWords;
  private float[] chances;

  WordLearner(List<WordModel.Example> examples, int sourceWords, int targetWords) {
    this.examples = examples;
    this.sourceWords = sourceWords;
    this.targetWords = targetWords;
    int[][] rows = rows();
    this.starts = new int[sourceWords + 1];
    for (int s = 0; s < sourceWords; s++) {
      starts[s + 1] = starts[s] + rows[s].length;
    }
    this.targets = new int[starts[sourceWords]];
    for (int s = 0; s < sourceWords; s++) {
      System.arraycopy(rows[s], 0, targets, starts[s], rows[s].length);
    }
    this.chances = new float[targets.length];
    Arrays.fill(chances, 1);
  }

  /** The distinct targets that each source word meets, in order. */
  private int[][] rows() {
    int[][] rows = new int[sourceWords][];
    int[] sizes = new int[sourceWords];
    for (WordModel.Example example : examples) {
      for (int s : example.source()) {
        sizes[s] += example.target().length;
      }
    }
    Arrays.setAll(rows, s -> new int[sizes[s]]);
    Arrays.fill(sizes, 0);
    for (WordModel.Example example : examples) {
      for (int s : example.source()) {
        System.arraycopy(example.target(), 0, rows[s], sizes[s], example.target().length);
        sizes[s] += example.target().length;
      }
    }
    Arrays.setAll(rows, s -> Arrays.stream(rows[s]).sorted().distinct().toArray());
    return rows;
  }

  /**
   * By how much the source words raise the chances of target words; what they do not raise is left
   * out.
   *
   * @param shares of each target word the share of it among all
   */
  Lifts lifts(double[] shares) {
    for (int round = 0; round < ROUNDS; round++) {
      round();
    }
    int[] keptStarts = new int[starts.length];
    int kept = 0;
    for (int s = 0; s < sourceWords; s++) {
      for (int k = starts[s]; k < starts[s + 1]; k++) {
        float lift = (float) (chances[k] / shares[targets[k]]);
        if (lift >= LEAST) {
          targets[kept] = targets[k];
          chances[kept++] = lift;
        }
      }
      keptStarts[s + 1] = kept;
    }
    int[] keptTargets = Arrays.copyOf(targets, kept);
    return new Lifts(keptStarts, keptTargets, Arrays.copyOf(chances, kept), targetWords);
  }

  private void round() {
    float[] counts = new float[targets.length];
    int longest = examples.stream().mapToInt(e -> e.source().length).max().orElse(0);
    int[] places = new int[longest];
    for (WordModel.Example example : examples) {
      for (int target : example.target()) {
        share(example, target, places, counts);
      }
    }
    for (int s = 0; s < sourceWords; s++) {
      normalise(s, counts);
    }
    chances = counts;
  }

  /** Shares one target word out among the source words. */
  private void share(WordModel.Example example, int target, int[] places, float[] counts) {
    int[] source = example.source();
    float sum = 1e-9f;
    for (int k = 0; k < source.length; k++) {
      int s = source[k];
      places[k] = Arrays.binarySearch(targets, starts[s], starts[s + 1], target);
      sum += chances[places[k]];
    }
    for (int k = 0; k < source.length; k++) {
      counts[places[k]] += (float) (chances[places[k]] / sum * example.weight());
    }
  }

  private void normalise(int source, float[] counts) {
    double total = DOUBT;
    for (int k = starts[source]; k < starts[source + 1]; k++) {
      total += counts[k];
    }
    for (int k = starts[source]; k < starts[source + 1]; k++) {
      counts[k] /= (float) total;
    }
  }
}
