package org.songluat.align;

import java.util.List;

/** Aligns two sides as sequences: aligns, learns words from the result, aligns again. */
final class SequenceAligner {
  private static final int PASSES = 3;
  private static final int WIDTH = 16;
  private static final int FIRST_WIDTH = 64;
  private static final long SMALL = 250_000;

  /** Bounds the memory: a cell takes some 30 bytes. */
  private static final long LARGEST = 6_000_000;

  static final double TEACHER = 2;

  /** Makes scores right as often as they say, on the hand-aligned lines. */
  static final double REPORT = 3.5;

  private final Sides sides;
  private final Lexicon lexicon;
  private final boolean labels;

  /**
   * @param labels whether equal labels speak for a bead
   */
  SequenceAligner(Sides sides, Lexicon lexicon, boolean labels) {
    this.sides = sides;
    this.lexicon = lexicon;
    this.labels = labels;
  }

  /** The best way, and the words learned from it. */
  record Result(List<Lattice.Step> path, WordModel words) {}

  Result align() {
    List<WordModel.Example> known = sides.known(lexicon);
    WordModel words = WordModel.learn(known, sides);
    long cells = (long) sides.vi().size() * sides.en().size();
    int width = cells <= SMALL ? sides.en().size() : FIRST_WIDTH;
    List<Lattice.Step> path = align(words, new Guide(sides).points(), width, TEACHER);
    for (int pass = 1; pass < PASSES; pass++) {
      words = WordModel.learn(sides.examples(path, known), sides);
      path = align(words, points(path), WIDTH, pass + 1 < PASSES ? TEACHER : REPORT);
    }
    return new Result(path, words);
  }

  /** The best way by what is known beforehand, nothing learned from the texts themselves. */
  List<Lattice.Step> unlearned() {
    WordModel words = WordModel.learn(sides.known(lexicon), sides);
    return align(words, new Guide(sides).points(), FIRST_WIDTH, REPORT);
  }

  /** The best way near the points; widens the band where the way runs along its edge. */
  private List<Lattice.Step> align(WordModel words, int[] points, int width, double temper) {
    int columns = sides.en().size() + 1;
    Band band = Band.around(points, width, columns);
    Evidence evidence = new Evidence(sides, words, labels, band.width());
    List<Lattice.Step> path = new Lattice(evidence, band, temper).path();
    boolean wider = 2 * band.cells() <= LARGEST && band.touches(path, width / 4, columns);
    return wider ? align(words, points(path), 2 * width, temper) : path;
  }

  private int[] points(List<Lattice.Step> path) {
    int[] points = new int[sides.vi().size() + 1];
    for (Lattice.Step step : path) {
      for (int i = step.viStart() + 1; i <= step.viEnd(); i++) {
        points[i] = step.enEnd();
      }
    }
    return points;
  }
}
