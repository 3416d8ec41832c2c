package org.songluat.align.lattice;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.songluat.align.sides.LengthModel;
import org.songluat.align.sides.Shape;
import org.songluat.align.sides.Side;
import org.songluat.align.sides.Sides;
import org.songluat.align.words.WordModel;

/**
 * Weighs whether segments say the same: the logarithm of how much likelier the two sides are as one
 * bead than apart. Lengths, words, anchors and labels are taken as independent.
 */
public final class Evidence {
  /** Both directions tell much the same, and neighbouring words too. */
  private static final double WORD_WEIGHT = 0.35;

  /** How often a value or name of one side stands on the other too. */
  private static final double ANCHOR_KEPT = 0.85;

  private static final double ANCHOR_WEIGHT = 0.7;

  private static final double OTHER_HEADING = -3;

  /** Lengths further off than these are not looked at more closely. */
  private static final double FAR = -20;

  private static final double FAR_MERGED = -6;
  private static final double REFUSED = -40;

  private final Side vi;
  private final Side en;
  private final LengthModel lengths;
  private final boolean known;
  private final SegmentWords words;
  private final double[] shared;
  private final double[] lone;
  private final @Nullable LabelScores labels;

  public Evidence(Sides sides, WordScores words, boolean labels) {
    this(sides, (SegmentWords) words, labels);
  }

  /** Weighs beads anywhere in the sides, each when it is asked for. For one thread. */
  public static Evidence anywhere(Sides sides, WordModel words, boolean labels) {
    return new Evidence(sides, new LooseWords(sides.vi(), sides.en(), words), labels);
  }

  private Evidence(Sides sides, SegmentWords words, boolean labels) {
    this.vi = sides.vi();
    this.en = sides.en();
    this.lengths = sides.lengths();
    this.labels = labels ? new LabelScores(vi, en) : null;
    this.known = words.known();
    this.words = words;
    this.shared = new double[sides.anchorRarity().length];
    this.lone = new double[shared.length];
    for (int a = 0; a < shared.length; a++) {
      double rarity = sides.anchorRarity()[a];
      shared[a] = ANCHOR_WEIGHT * Math.log(ANCHOR_KEPT / rarity);
      lone[a] = ANCHOR_WEIGHT * Math.log((1 - ANCHOR_KEPT) / (1 - rarity));
    }
  }

  /** Makes ready what beads of two single segments need. */
  void weighSingle() {
    if (known) {
      words.ones();
    }
  }

  /** Makes ready what larger beads need that end in these cells; null for all. */
  void weighMerged(boolean @Nullable [] cells) {
    if (known) {
      words.merged(cells);
    }
  }

  /** The score of the bead of that shape that ends before i and j. */
  double score(int i, int j, Shape shape) {
    if (shape.vi == 0 || shape.en == 0) {
      return shape.prior;
    }
    double length = lengths.score(vi.length(i, shape.vi), en.length(j, shape.en));
    if (length <= (shape == Shape.ONE_ONE ? FAR : FAR_MERGED)) {
      return shape.prior + REFUSED;
    }
    double score = shape.prior + length + anchors(i, j, shape);
    if (known) {
      score += WORD_WEIGHT * words(i, j, shape);
    }
    return score + headings(i, j, shape) + labels(i, j, shape);
  }

  /**
   * The score of the bead of that shape that ends before i and j, in its parts.
   *
   * @return what each reason adds, as natural logarithms; only the shape's where a side is empty
   */
  public Map<Reason, Double> parts(int i, int j, Shape shape) {
    Map<Reason, Double> parts = new EnumMap<>(Reason.class);
    parts.put(Reason.SHAPE, shape.prior);
    if (shape.vi > 0 && shape.en > 0) {
      parts.put(Reason.LENGTH, lengths.score(vi.length(i, shape.vi), en.length(j, shape.en)));
      parts.put(Reason.WORDS, known ? WORD_WEIGHT * words(i, j, shape) : 0);
      parts.put(Reason.VALUES, anchors(i, j, shape));
      parts.put(Reason.HEADINGS, headings(i, j, shape));
      parts.put(Reason.LABELS, labels(i, j, shape));
    }
    return parts;
  }

  /** The sum of {@link #parts}, but for labels. */
  public double unlabelled(int i, int j, Shape shape) {
    if (shape.vi == 0 || shape.en == 0) {
      return shape.prior;
    }
    double length = lengths.score(vi.length(i, shape.vi), en.length(j, shape.en));
    double word = known ? WORD_WEIGHT * words(i, j, shape) : 0;
    return shape.prior + length + word + anchors(i, j, shape) + headings(i, j, shape);
  }

  private double words(int i, int j, Shape shape) {
    double sum = 0;
    for (int k = 0; k < shape.en; k++) {
      sum += words.en(i, j - k, shape.vi) * en.news(j, shape.en, k);
    }
    for (int k = 0; k < shape.vi; k++) {
      sum += words.vi(i - k, j, shape.en) * vi.news(i, shape.vi, k);
    }
    return sum;
  }

  private double anchors(int i, int j, Shape shape) {
    int[] left = vi.anchors(i, shape.vi);
    int[] right = en.anchors(j, shape.en);
    double sum = 0;
    int a = 0;
    int b = 0;
    while (a < left.length || b < right.length) {
      int order =
          a == left.length ? 1 : b == right.length ? -1 : Integer.compare(left[a], right[b]);
      int anchor = order <= 0 ? left[a] : right[b];
      sum += order == 0 ? shared[anchor] : lone[anchor];
      a += order <= 0 ? 1 : 0;
      b += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  /** Headings answer headings, and run into one bead with nothing. */
  private double headings(int i, int j, Shape shape) {
    boolean left = vi.get(i - shape.vi).heading();
    boolean right = en.get(j - shape.en).heading();
    int more = headings(vi, i, shape.vi) + headings(en, j, shape.en);
    return OTHER_HEADING * (more + (left == right ? 0 : 1));
  }

  private static int headings(Side side, int end, int count) {
    int headings = 0;
    for (int k = end - count + 1; k < end; k++) {
      headings += side.get(k).heading() ? 1 : 0;
    }
    return headings;
  }

  /** What the labels of a bead's sides say for it; 0 where they are not trusted. */
  double labels(int i, int j, Shape shape) {
    if (labels == null || shape.vi == 0 || shape.en == 0) {
      return 0;
    }
    return labels.start(i - shape.vi, j - shape.en)
        + LabelScores.inner(vi, i, shape.vi)
        + LabelScores.inner(en, j, shape.en);
  }
}
