package org.songluat.align.lattice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.songluat.align.sides.Sides;
import org.songluat.align.words.Lexicon;

/**
 * Where the way through a large lattice probably runs: through pairs of segments that share what is
 * rare on both sides, a label path, a value, a name or a word and its known rendering. Of all such
 * pairs the heaviest chain is taken whose members stand in one order on both sides, so that a pair
 * which meets by chance must outweigh all the pairs it contradicts.
 */
public final class Guide {
  /** Below these odds, as a natural logarithm, a pair is as likely chance. */
  private static final float LEAST = 1;

  /** Neighbouring words and phrases tell much the same. */
  private static final float DEPENDENCE = 0.6f;

  /** So many of a segment's pairs are looked at, the heaviest. */
  private static final int MOST = 3;

  private final Marks marks;
  private final Sides sides;
  private final float[] weights;
  private final int[] touched;

  /** That a pair says the same before anything is known of it: one in so many does. */
  private final float chance;

  public Guide(Sides sides, Lexicon.Known known) {
    this.sides = sides;
    this.marks = new Marks(sides, known);
    this.weights = new float[sides.en().size()];
    this.touched = new int[weights.length];
    this.chance = (float) Math.log(weights.length + 1);
  }

  /** Two segments that probably say the same, by their places from 0. */
  record Point(int vi, int en) {}

  private record Weighted(Point point, float weight) {}

  /** The chain, both places rising from point to point. */
  public List<Point> chain() {
    List<Weighted> pairs = new ArrayList<>();
    for (int i = 0; i < sides.vi().size(); i++) {
      pairs.addAll(heaviest(i));
    }
    return heaviestChain(pairs);
  }

  /** The heaviest pairs of a Vietnamese segment, from the last English segment to the first. */
  private List<Weighted> heaviest(int i) {
    List<Weighted> pairs = new ArrayList<>();
    int count = vote(i);
    for (int k = 0; k < count; k++) {
      int j = touched[k];
      float weight = DEPENDENCE * weights[j] - chance;
      if (weight >= LEAST) {
        pairs.add(new Weighted(new Point(i, j), weight));
      }
      weights[j] = 0;
    }
    pairs.sort((a, b) -> Float.compare(b.weight, a.weight));
    List<Weighted> kept = new ArrayList<>(pairs.subList(0, Math.min(MOST, pairs.size())));
    kept.sort((a, b) -> b.point.en - a.point.en);
    return kept;
  }

  /** Gives every English segment the weight of what it shares; how many have been touched. */
  private int vote(int i) {
    int count = 0;
    for (int mark : marks.of(i)) {
      float weight = marks.weight(mark);
      for (int j : marks.places(mark)) {
        if (weights[j] == 0) {
          touched[count++] = j;
        }
        weights[j] += weight;
      }
    }
    return count;
  }

  /** By a tree of best chains up to each English place: n log n (Fenwick 1994). */
  private List<Point> heaviestChain(List<Weighted> pairs) {
    float[] sums = new float[pairs.size()];
    int[] before = new int[pairs.size()];
    int[] tree = new int[sides.en().size() + 1];
    Arrays.fill(tree, -1);
    int last = -1;
    for (int k = 0; k < sums.length; k++) {
      Point point = pairs.get(k).point;
      before[k] = best(tree, sums, point.en);
      sums[k] = pairs.get(k).weight + (before[k] < 0 ? 0 : sums[before[k]]);
      for (int at = point.en + 1; at < tree.length; at += at & -at) {
        tree[at] = tree[at] < 0 || sums[tree[at]] < sums[k] ? k : tree[at];
      }
      last = last < 0 || sums[last] < sums[k] ? k : last;
    }
    List<Point> chain = new ArrayList<>();
    for (int k = last; k >= 0; k = before[k]) {
      chain.add(pairs.get(k).point);
    }
    return chain.reversed();
  }

  /** The best chain that ends before an English place, or -1. */
  private static int best(int[] tree, float[] sums, int en) {
    int best = -1;
    for (int at = en; at > 0; at -= at & -at) {
      best = tree[at] >= 0 && (best < 0 || sums[tree[at]] > sums[best]) ? tree[at] : best;
    }
    return best;
  }
}
