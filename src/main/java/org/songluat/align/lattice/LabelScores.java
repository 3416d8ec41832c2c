package org.songluat.align.lattice;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.songluat.align.sides.Segment;
import org.songluat.align.sides.Side;

/** What labels speak for beads; they are compared by numbers, since every cell asks for them. */
final class LabelScores {
  /** A label counts about as much as two rare words: a dozen clauses outweigh it. */
  private static final double SAME_LABEL = 3;

  private static final double OTHER_LABEL = -4;
  private static final double LONE_LABEL = -1.5;
  private static final double SAME_PLACE = 1.5;

  private static final int NO_LABEL = 0;

  private final int[] viLabels;
  private final int[] enLabels;
  private final int[] viPlaces;
  private final int[] enPlaces;

  LabelScores(Side vi, Side en) {
    Map<String, Integer> numbers = new HashMap<>(Map.of("", NO_LABEL));
    this.viLabels = numbered(vi, Segment::label, numbers);
    this.enLabels = numbered(en, Segment::label, numbers);
    this.viPlaces = numbered(vi, Segment::place, numbers);
    this.enPlaces = numbered(en, Segment::place, numbers);
  }

  private static int[] numbered(
      Side side, Function<Segment, String> name, Map<String, Integer> numbers) {
    int[] all = new int[side.size()];
    for (int k = 0; k < all.length; k++) {
      all[k] = numbers.computeIfAbsent(name.apply(side.get(k)), n -> numbers.size());
    }
    return all;
  }

  /** The labels of the segments that a bead starts with, by their places from 0. */
  double start(int vi, int en) {
    int left = viLabels[vi];
    int right = enLabels[en];
    double score = 0;
    if (left != NO_LABEL && right != NO_LABEL) {
      score += left == right ? SAME_LABEL : OTHER_LABEL;
    } else if (left != NO_LABEL || right != NO_LABEL) {
      score += LONE_LABEL;
    }
    boolean placed = viPlaces[vi] != NO_LABEL && viPlaces[vi] == enPlaces[en];
    return score + (placed ? SAME_PLACE : 0);
  }

  /** A label or bullet within a bead, where one side has run two clauses together. */
  static double inner(Side side, int end, int count) {
    double score = 0;
    for (int k = end - count + 1; k < end; k++) {
      score += side.get(k).begins() ? LONE_LABEL : 0;
    }
    return score;
  }
}
