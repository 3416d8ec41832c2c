package org.songluat.align.lattice;

import java.util.List;
import org.songluat.align.sides.Sides;
import org.songluat.align.words.Lexicon;
import org.songluat.align.words.WordModel;

/** Aligns two sides as sequences: aligns, learns words from the result, aligns again. */
public final class SequenceAligner {
  private static final int PASSES = 3;
  private static final int WIDTH = 16;
  private static final int FIRST_WIDTH = 64;
  private static final long SMALL = 250_000;

  /** Bounds the memory: a cell takes some 30 bytes. */
  private static final long LARGEST = 6_000_000;

  public static final double TEACHER = 2;

  /** Makes scores right as often as they say, on the hand-aligned lines. */
  public static final double REPORT = 3.5;

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
   */
  public record Result(List<Lattice.Step> path, double fit) {
    static Result of(List<Lattice.Step> path, Evidence evidence) {
      double fit = 0;
      for (Lattice.Step step : path) {
        fit += step.score() - evidence.labels(step.viEnd(), step.enEnd(), step.shape());
      }
      return new Result(path, fit);
    }
  }

  /** The best way by what is known beforehand, nothing learned from the texts themselves. */
  public Result first() {
    return first(pass(sides.learn(List.of(), known)), false);
  }

  /** The same, and the best way where equal labels speak for a bead. */
  public List<Result> firstTwo() {
    Pass pass = pass(sides.learn(List.of(), known));
    return List.of(first(pass, false), first(pass, true));
  }

  private Pass pass(WordModel words) {
    long cells = (long) sides.vi().size() * sides.en().size();
    int width = cells <= SMALL ? sides.en().size() : FIRST_WIDTH;
    return new Pass(words, new Guide(sides).points(), width);
  }

  private static Result first(Pass pass, boolean labels) {
    return pass.align(labels, REPORT);
  }

  /** A better way, by the words that the first one teaches. */
  public Result refined(Result first, boolean labels) {
    Result result = first;
    for (int pass = 1; pass < PASSES; pass++) {
      WordModel words = sides.learn(lessons.of(result.path()), known);
      double temper = pass + 1 < PASSES ? TEACHER : REPORT;
      result = new Pass(words, points(result.path()), WIDTH).align(labels, temper);
    }
    return result;
  }

  /** A pass over both sides near some points. */
  private final class Pass {
    private final WordModel words;
    private final Band band;
    private final int width;
    private final WordScores scores;

    Pass(WordModel words, int[] points, int width) {
      this.words = words;
      this.width = width;
      this.band = Band.around(points, width, sides.en().size() + 1);
      this.scores = new WordScores(sides.vi(), sides.en(), words, band);
    }

    /** The best way; widens the band where the way runs along its edge. */
    Result align(boolean labels, double temper) {
      Evidence evidence = new Evidence(sides, scores, labels);
      List<Lattice.Step> path = new Lattice(evidence, band).path(temper);
      boolean wider =
          2L * band.cells() <= LARGEST && band.touches(path, width / 4, sides.en().size() + 1);
      return wider
          ? new Pass(words, points(path), 2 * width).align(labels, temper)
          : Result.of(path, evidence);
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
