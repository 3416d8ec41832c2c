package org.songluat.align.lattice;

import java.util.Arrays;
import java.util.List;
import org.songluat.align.sides.Sides;
import org.songluat.align.words.Lexicon;
import org.songluat.align.words.WordModel;

/** Aligns two sides as sequences: aligns, learns words from the result, aligns again. */
public final class SequenceAligner {
  /** How often the ways are learned from: once more where no word is known beforehand. */
  private static final int LESSONS = 1;

  private static final int LESSONS_UNKNOWN = 2;

  /** How far beside the chain of sure points the first pass looks. */
  private static final int MARGIN = 6;

  /** How far beside the way of the pass before the next one looks, and how far where it was cut. */
  private static final int WIDTH = 6;

  private static final int CUT = 32;

  /** A step that ends so near the edge of its band may have been cut off. */
  private static final int EDGE = 2;

  /** So many steps in a row at the edge the first pass lets pass: the next looks wider there. */
  private static final int PATIENCE = 8;

  /** Bounds the memory: a cell takes some 60 bytes. */
  private static final long LARGEST = 4_000_000;

  public static final double TEACHER = 2;

  /** Makes scores right as often as they say, on the hand-aligned lines. */
  public static final double REPORT = 2;

  private final Sides sides;
  private final Lexicon.Known known;
  private final Lessons lessons;

  public SequenceAligner(Sides sides, Lexicon lexicon) {
    this.sides = sides;
    this.known = lexicon.among(sides.viVocabulary(), sides.enVocabulary());
    this.lessons = new Lessons(sides, known);
  }

  /**
   * The best way.
   *
   * @param fit how well it fits without regard to labels
   * @param widths how far beside each row of the way a better one may run
   */
  public record Result(List<Lattice.Step> path, double fit, int[] widths) {
    static Result of(List<Lattice.Step> path, Evidence evidence, int[] widths) {
      double fit = 0;
      for (Lattice.Step step : path) {
        fit += step.score() - evidence.labels(step.viEnd(), step.enEnd(), step.shape());
      }
      return new Result(path, fit, widths);
    }
  }

  /** The best way by what is known beforehand, nothing learned from the texts themselves. */
  public Result first() {
    return firstPass().align(false, REPORT, PATIENCE);
  }

  /** The same, and the best way where equal labels speak for a bead. */
  public List<Result> firstTwo() {
    Pass pass = firstPass();
    return List.of(pass.align(false, REPORT, PATIENCE), pass.align(true, REPORT, PATIENCE));
  }

  private Pass firstPass() {
    WordModel words = sides.learn(List.of(), known);
    List<Guide.Point> chain = new Guide(sides, known).chain();
    int rows = sides.vi().size() + 1;
    return new Pass(words, Band.along(chain, MARGIN, rows, columns()), CUT);
  }

  private int columns() {
    return sides.en().size() + 1;
  }

  /** A better way, by the words that the first one teaches. */
  public Result refined(Result first, boolean labels) {
    int count = known.size() > 0 ? LESSONS : LESSONS_UNKNOWN;
    Result result = first;
    for (int lesson = 1; lesson <= count; lesson++) {
      WordModel words = sides.learn(lessons.of(result.path()), known);
      double temper = lesson < count ? TEACHER : REPORT;
      Band band = Band.around(points(result.path()), result.widths(), columns());
      result = new Pass(words, band, CUT).align(labels, temper, 0);
    }
    return result;
  }

  /** A pass over both sides within a band. */
  private final class Pass {
    private final WordModel words;
    private final Band band;
    private final int cut;
    private final WordScores scores;

    Pass(WordModel words, Band band, int cut) {
      this.words = words;
      this.band = band;
      this.cut = cut;
      this.scores = new WordScores(sides.vi(), sides.en(), words, band);
    }

    /** The best way; where it runs along the edge of the band, the band is widened there. */
    Result align(boolean labels, double temper, int patience) {
      Evidence evidence = new Evidence(sides, scores, labels);
      List<Lattice.Step> path = new Lattice(evidence, band).path(temper);
      int[] widths = widths(path);
      Band wider = Band.around(points(path), widths, columns());
      return longestCut(path) <= patience || wider.cells() > LARGEST
          ? Result.of(path, evidence, widths)
          : new Pass(words, wider, 2 * cut).align(labels, temper, patience);
    }

    private boolean atEdge(Lattice.Step step) {
      return band.edge(step.viEnd(), step.enEnd(), EDGE);
    }

    private int longestCut(List<Lattice.Step> path) {
      int longest = 0;
      int run = 0;
      for (Lattice.Step step : path) {
        run = atEdge(step) ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
      return longest;
    }

    private int[] widths(List<Lattice.Step> path) {
      int[] widths = new int[band.rows()];
      Arrays.fill(widths, WIDTH);
      for (Lattice.Step step : path) {
        if (atEdge(step)) {
          int to = Math.min(widths.length, step.viEnd() + cut);
          Arrays.fill(widths, Math.max(0, step.viEnd() - cut), to, cut);
        }
      }
      return widths;
    }
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
