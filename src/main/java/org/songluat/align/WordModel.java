package org.songluat.align;

import java.util.Arrays;
import java.util.List;

/**
 * Which words of this pair of texts render which, learned from its own beads as in Model 1 of Brown
 * et al., "The Mathematics of Statistical Machine Translation", Computational Linguistics 19(2),
 * 1993, in both directions.
 */
record WordModel(Lifts enGivenVi, Lifts viGivenEn) {
  static int rounds = 3;

  /** Two texts that may say the same, and how sure that is. */
  record Example(int[] source, int[] target, double weight) {
    Example turned() {
      return new Example(target, source, weight);
    }
  }

  boolean known() {
    return enGivenVi.known();
  }

  /** Learns from examples whose source is Vietnamese. */
  static WordModel learn(List<Example> examples, Sides sides) {
    List<Example> turned = examples.stream().map(Example::turned).toList();
    return new WordModel(
        new Direction(examples, sides.viWords(), sides.enWords()).lifts(),
        new Direction(turned, sides.enWords(), sides.viWords()).lifts());
  }

  /** One direction of the learning: which pairs meet, and their chances round by round. */
  private static final class Direction {
    /** Weighs against pairs seen once or twice. */
    static final double DOUBT = 1.0;

    private final List<Example> examples;
    private final int targetWords;
    private final int[] starts;
    private final int[] targets;
    private float[] chances;

    Direction(List<Example> examples, int sourceWords, int targetWords) {
      this.examples = examples;
      this.targetWords = targetWords;
      int[][] rows = rows(sourceWords);
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

    /** The distinct targets of each source word, in order. */
    private int[][] rows(int sourceWords) {
      int[] sizes = new int[sourceWords];
      for (Example example : examples) {
        for (int s : example.source()) {
          sizes[s] += example.target().length;
        }
      }
      int[][] rows = new int[sourceWords][];
      for (int s = 0; s < sourceWords; s++) {
        rows[s] = new int[sizes[s]];
        sizes[s] = 0;
      }
      for (Example example : examples) {
        for (int s : example.source()) {
          System.arraycopy(example.target(), 0, rows[s], sizes[s], example.target().length);
          sizes[s] += example.target().length;
        }
      }
      for (int s = 0; s < sourceWords; s++) {
        rows[s] = Arrays.stream(rows[s]).sorted().distinct().toArray();
      }
      return rows;
    }

    Lifts lifts() {
      for (int round = 0; round < rounds; round++) {
        round();
      }
      double[] frequency = new double[targetWords];
      double all = 0;
      for (Example example : examples) {
        for (int target : example.target()) {
          frequency[target] += example.weight();
          all += example.weight();
        }
      }
      for (int k = 0; k < targets.length; k++) {
        chances[k] *= (float) (all / (frequency[targets[k]] + 0.5));
      }
      return new Lifts(starts, targets, chances, targetWords);
    }

    private void round() {
      float[] counts = new float[targets.length];
      int longest = examples.stream().mapToInt(e -> e.source().length).max().orElse(0);
      int[] places = new int[longest];
      for (Example example : examples) {
        for (int target : example.target()) {
          share(example, target, places, counts);
        }
      }
      for (int s = 0; s + 1 < starts.length; s++) {
        float total = 0;
        for (int k = starts[s]; k < starts[s + 1]; k++) {
          total += counts[k];
        }
        for (int k = starts[s]; k < starts[s + 1]; k++) {
          counts[k] /= (float) (total + DOUBT);
        }
      }
      chances = counts;
    }

    /** Shares one target word out among the source words. */
    private void share(Example example, int target, int[] places, float[] counts) {
      float sum = 1e-9f;
      for (int k = 0; k < example.source().length; k++) {
        int s = example.source()[k];
        places[k] = Arrays.binarySearch(targets, starts[s], starts[s + 1], target);
        sum += chances[places[k]];
      }
      for (int k = 0; k < example.source().length; k++) {
        counts[places[k]] += (float) (chances[places[k]] / sum * example.weight());
      }
    }
  }
}
