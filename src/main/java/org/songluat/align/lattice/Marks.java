package org.songluat.align.lattice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.songluat.align.sides.Segment;
import org.songluat.align.sides.Side;
import org.songluat.align.sides.Sides;
import org.songluat.align.words.Lexicon;

/**
 * What segments of both sides can be known by: anchors, English words (of Vietnamese words their
 * known renderings) and label paths, each a number; and where those stand that are rare.
 */
final class Marks {
  /** What stands in more segments of one side than this tells too little of each. */
  private static final int RARE = 60;

  private static final double LITTLE = 1e-3;

  private static final int[] NOWHERE = {};

  private final Sides sides;
  private final int[] renderings;
  private final Map<String, Integer> paths = new HashMap<>();
  private final int marks;
  private final int[] viCounts;
  private final int[] enCounts;

  /** Of each mark that is rare the English segments it stands in. */
  private final int[][] places;

  private final int[] stamps;
  private int stamp;
  private int[] own = new int[64];

  Marks(Sides sides, Lexicon.Known known) {
    this.sides = sides;
    this.renderings = renderings(sides, known);
    number(sides.vi());
    number(sides.en());
    this.marks = sides.anchorRarity().length + sides.enWords() + paths.size();
    this.stamps = new int[marks];
    this.viCounts = counts(sides.vi(), true);
    this.enCounts = counts(sides.en(), false);
    this.places = places();
  }

  /** Of each Vietnamese word the English one that most probably answers it, or -1. */
  private static int[] renderings(Sides sides, Lexicon.Known known) {
    int[] renderings = new int[sides.viWords()];
    float[] best = new float[renderings.length];
    Arrays.fill(renderings, -1);
    for (int k = 0; k < known.size(); k++) {
      int vi = known.vi()[k];
      float chance = known.enGivenVi()[k] * known.viGivenEn()[k];
      if (chance > best[vi]) {
        best[vi] = chance;
        renderings[vi] = known.en()[k];
      }
    }
    return renderings;
  }

  private void number(Side side) {
    for (int k = 0; k < side.size(); k++) {
      String place = side.get(k).place();
      if (!place.isEmpty()) {
        paths.putIfAbsent(place, paths.size());
      }
    }
  }

  private int[] counts(Side side, boolean vi) {
    int[] counts = new int[marks];
    for (int k = 0; k < side.size(); k++) {
      int count = collect(side.get(k), vi);
      for (int m = 0; m < count; m++) {
        counts[own[m]]++;
      }
    }
    return counts;
  }

  private int[][] places() {
    int[][] all = new int[marks][];
    Arrays.fill(all, NOWHERE);
    int[] filled = new int[marks];
    for (int j = 0; j < sides.en().size(); j++) {
      int count = collect(sides.en().get(j), false);
      for (int m = 0; m < count; m++) {
        int mark = own[m];
        if (telling(mark)) {
          all[mark] = filled[mark] == 0 ? new int[enCounts[mark]] : all[mark];
          all[mark][filled[mark]++] = j;
        }
      }
    }
    return all;
  }

  private boolean telling(int mark) {
    int vi = viCounts[mark];
    int en = enCounts[mark];
    return vi > 0 && en > 0 && vi <= RARE && en <= RARE;
  }

  /** Puts the marks of a segment into {@link #own}, each once; how many there are. */
  private int collect(Segment segment, boolean vi) {
    stamp++;
    int count = 0;
    for (int anchor : segment.anchors()) {
      count = collect(anchor, count);
    }
    int offset = sides.anchorRarity().length;
    for (int word : segment.words()) {
      int english = vi ? renderings[word] : word;
      count = english < 0 ? count : collect(offset + english, count);
    }
    if (!segment.place().isEmpty()) {
      count = collect(offset + sides.enWords() + paths.get(segment.place()), count);
    }
    return count;
  }

  private int collect(int mark, int count) {
    if (stamps[mark] == stamp) {
      return count;
    }
    stamps[mark] = stamp;
    own = count == own.length ? Arrays.copyOf(own, 2 * count) : own;
    own[count] = mark;
    return count + 1;
  }

  /** The marks of a Vietnamese segment that are rare on both sides. */
  int[] of(int vi) {
    int count = collect(sides.vi().get(vi), true);
    int kept = 0;
    for (int m = 0; m < count; m++) {
      if (places[own[m]].length > 0) {
        own[kept++] = own[m];
      }
    }
    return Arrays.copyOf(own, kept);
  }

  /** Where a mark stands among the English segments. */
  int[] places(int mark) {
    return places[mark];
  }

  /**
   * How much a mark says for a pair that shares it: the logarithm of how rarely pairs do. More than
   * nothing also where all pairs share it.
   */
  float weight(int mark) {
    double pairs = (double) sides.vi().size() * sides.en().size();
    return (float) Math.max(LITTLE, Math.log(pairs / viCounts[mark] / enCounts[mark]));
  }
}
