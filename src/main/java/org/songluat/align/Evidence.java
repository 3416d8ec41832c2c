package org.songluat.align;

/**
 * Weighs whether segments say the same: the logarithm of how much likelier the two sides are as one
 * bead than apart. Lengths, words, anchors and labels are taken as independent.
 */
final class Evidence {
  /** The part of a text's words that its other side explains; the rest is free. */
  private static final double WORD_SHARE = 0.6;

  /** Both directions tell much the same, and neighbouring words too. */
  private static final double WORD_WEIGHT = 0.35;

  /** How often a value or name of one side stands on the other too. */
  private static final double ANCHOR_KEPT = 0.85;

  private static final double ANCHOR_WEIGHT = 0.7;

  /** A label counts about as much as two rare words: a dozen clauses outweigh it. */
  private static final double SAME_LABEL = 3;

  private static final double OTHER_LABEL = -4;
  private static final double LONE_LABEL = -1.5;
  private static final double SAME_PLACE = 1.5;
  private static final double OTHER_HEADING = -3;

  /** Lengths further off than these are not looked at more closely. */
  private static final double FAR = -20;

  private static final double FAR_MERGED = -6;
  private static final double REFUSED = -40;

  private final Side vi;
  private final Side en;
  private final LengthModel lengths;
  private final boolean known;
  private final Lifts.Window enLifts;
  private final Lifts.Window viLifts;
  private final double[] anchorRarity;
  private final boolean labels;

  Evidence(Sides sides, WordModel words, boolean labels, int width) {
    this.vi = sides.vi();
    this.en = sides.en();
    this.lengths = sides.lengths();
    this.anchorRarity = sides.anchorRarity();
    this.labels = labels;
    this.known = words.known();
    this.enLifts = new Lifts.Window(sides.vi().segments(), words.enGivenVi(), 2 * Shape.LONGEST);
    this.viLifts =
        new Lifts.Window(sides.en().segments(), words.viGivenEn(), width + 2 * Shape.LONGEST);
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
      Sources left = Sources.of(vi, i, shape.vi);
      Sources right = Sources.of(en, j, shape.en);
      double enWords = words(en, j, shape.en, enLifts, left);
      score += WORD_WEIGHT * (enWords + words(vi, i, shape.vi, viLifts, right));
    }
    score += headings(i, j, shape);
    return labels ? score + labels(i, j, shape) : score;
  }

  /** How much likelier the words of the target segments are beside those of the sources. */
  private double words(Side target, int end, int count, Lifts.Window lifts, Sources from) {
    float[][] given = lifts.of(from.start(), from.end());
    double log = 0;
    for (int t = end - count; t < end; t++) {
      double product = 1;
      for (int word : target.get(t).words()) {
        float lift = 0;
        for (float[] one : given) {
          lift += one[word];
        }
        product *= 1 - WORD_SHARE + WORD_SHARE * lift / (from.words() + 1);
        if (product < 1e-100 || product > 1e100) {
          log += Math.log(product);
          product = 1;
        }
      }
      log += Math.log(product);
    }
    return log;
  }

  /** The segments from start to before end that explain others, and how many words they have. */
  private record Sources(int start, int end, int words) {
    static Sources of(Side side, int end, int count) {
      int words = 0;
      for (int k = end - count; k < end; k++) {
        words += side.get(k).words().length;
      }
      return new Sources(end - count, end, words);
    }
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
      double rarity = anchorRarity[anchor];
      if (order == 0) {
        sum += Math.log(ANCHOR_KEPT / rarity);
      } else {
        sum += Math.log((1 - ANCHOR_KEPT) / (1 - rarity));
      }
      a += order <= 0 ? 1 : 0;
      b += order >= 0 ? 1 : 0;
    }
    return ANCHOR_WEIGHT * sum;
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

  private double labels(int i, int j, Shape shape) {
    Segment left = vi.get(i - shape.vi);
    Segment right = en.get(j - shape.en);
    double score = 0;
    if (!left.label().isEmpty() && !right.label().isEmpty()) {
      score += left.label().equals(right.label()) ? SAME_LABEL : OTHER_LABEL;
    } else if (!left.label().isEmpty() || !right.label().isEmpty()) {
      score += LONE_LABEL;
    }
    if (!left.place().isEmpty() && left.place().equals(right.place())) {
      score += SAME_PLACE;
    }
    return score + inner(vi, i, shape.vi) + inner(en, j, shape.en);
  }

  /** A label within a bead, where one side has run two labelled clauses together. */
  private static double inner(Side side, int end, int count) {
    double score = 0;
    for (int k = end - count + 1; k < end; k++) {
      score += side.get(k).label().isEmpty() ? 0 : LONE_LABEL;
    }
    return score;
  }
}
