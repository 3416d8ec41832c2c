package org.songluat.align;

/**
 * Weighs whether segments say the same: the logarithm of how much likelier the two sides are as one
 * bead than apart. Lengths, words, anchors and labels are taken as independent.
 */
final class Evidence {
  static double wordShare = 0.6;
  static double wordWeight = 0.5;
  static double lengthWeight = 1;
  static double anchorKept = 0.85;
  static double anchorWeight = 0.7;
  static double sameLabel = 3;
  static double otherLabel = -4;
  static double loneLabel = -1.5;
  static double samePlace = 1.5;
  static double otherHeading = -3;

  private final Side vi;
  private final Side en;
  private final LengthModel lengths;
  private final boolean known;
  private final LiftWindow enLifts;
  private final LiftWindow viLifts;
  private final double[] anchorRarity;
  private final boolean labels;

  Evidence(Sides sides, WordModel words, boolean labels, int width) {
    this.vi = sides.vi();
    this.en = sides.en();
    this.lengths = sides.lengths();
    this.anchorRarity = sides.anchorRarity();
    this.labels = labels;
    this.known = words.known();
    this.enLifts = new LiftWindow(sides.vi().segments(), words.enGivenVi(), 2 * Shape.LONGEST);
    this.viLifts =
        new LiftWindow(sides.en().segments(), words.viGivenEn(), width + 2 * Shape.LONGEST);
  }

  /** The score of the bead of that shape that ends before i and j. */
  double score(int i, int j, Shape shape) {
    if (shape.vi == 0 || shape.en == 0) {
      return shape.prior;
    }
    double length = lengths.score(vi.length(i, shape.vi), en.length(j, shape.en));
    if (length <= (shape == Shape.ONE_ONE ? -20 : -6)) {
      return shape.prior - 40;
    }
    double score = shape.prior + lengthWeight * length + anchors(i, j, shape);
    if (known) {
      Sources left = Sources.of(vi, i, shape.vi);
      Sources right = Sources.of(en, j, shape.en);
      double enWords = words(en, j, shape.en, enLifts, left);
      score += wordWeight * (enWords + words(vi, i, shape.vi, viLifts, right));
    }
    score += headings(i, j, shape);
    return labels ? score + labels(i, j, shape) : score;
  }

  /** How much likelier the words of the target segments are beside those of the sources. */
  private double words(Side target, int end, int count, LiftWindow lifts, Sources from) {
    float[][] given = lifts.of(from.start(), from.end());
    double log = 0;
    for (int t = end - count; t < end; t++) {
      double product = 1;
      for (int word : target.get(t).words()) {
        float lift = 0;
        for (float[] one : given) {
          lift += one[word];
        }
        product *= 1 - wordShare + wordShare * lift / (from.words() + 1);
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
        sum += Math.log(anchorKept / rarity);
      } else {
        sum += Math.log((1 - anchorKept) / (1 - rarity));
      }
      a += order <= 0 ? 1 : 0;
      b += order >= 0 ? 1 : 0;
    }
    return anchorWeight * sum;
  }

  /** Headings answer headings, and run into one bead with nothing. */
  private double headings(int i, int j, Shape shape) {
    boolean left = vi.get(i - shape.vi).heading();
    boolean right = en.get(j - shape.en).heading();
    int more = headings(vi, i, shape.vi) + headings(en, j, shape.en);
    return otherHeading * (more + (left == right ? 0 : 1));
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
      score += left.label().equals(right.label()) ? sameLabel : otherLabel;
    } else if (!left.label().isEmpty() || !right.label().isEmpty()) {
      score += loneLabel;
    }
    if (!left.place().isEmpty() && left.place().equals(right.place())) {
      score += samePlace;
    }
    return score + inner(vi, i, shape.vi) + inner(en, j, shape.en);
  }

  /** A label within a bead, where one side has run two labelled clauses together. */
  private static double inner(Side side, int end, int count) {
    double score = 0;
    for (int k = end - count + 1; k < end; k++) {
      score += side.get(k).label().isEmpty() ? 0 : loneLabel;
    }
    return score;
  }
}
