package org.songluat.align.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.songluat.align.Parallel;
import org.songluat.align.sides.LengthModel;
import org.songluat.align.sides.Shape;
import org.songluat.align.sides.Sides;
import org.songluat.align.words.Lexicon;
import org.songluat.align.words.Lifts;
import org.songluat.align.words.WordModel;
import org.songluat.align.words.Words;
import org.songluat.text.Language;

class LatticeTest {
  private static Sides sides(int count, long seed) {
    List<Parallel.Pair> texts = new Parallel(seed).sentences(count);
    return Sides.of(
        Parallel.lines(Language.VI, texts.stream().map(Parallel.Pair::vi).toList()),
        Parallel.lines(Language.EN, texts.stream().map(Parallel.Pair::en).toList()));
  }

  private static List<Lattice.Step> path(Sides sides, Band band) {
    WordModel words = sides.learn(List.of(), Lexicon.Known.NOTHING);
    WordScores scores = new WordScores(sides.vi(), sides.en(), words, band);
    return new Lattice(new Evidence(sides, scores, false), band).path(2);
  }

  @Test
  void aWideBandGivesTheSameAsNone() {
    Sides sides = sides(30, 11);
    int[] points = IntStream.rangeClosed(0, 30).toArray();
    List<String> full = shapes(path(sides, Band.full(31, 31)));
    assertEquals(full, shapes(path(sides, Band.around(points, wide(12, 31), 31))));
  }

  private static int[] wide(int width, int rows) {
    return IntStream.range(0, rows).map(i -> width).toArray();
  }

  private static List<String> shapes(List<Lattice.Step> path) {
    return path.stream().map(s -> s.viEnd() + " " + s.enEnd() + " " + s.shape()).toList();
  }

  @Test
  void likelinessesOfABeadAreThoseOfAllWays() {
    Sides sides = sides(1, 12);
    Lattice.Step only = path(sides, Band.full(2, 2)).getFirst();
    assertEquals(Shape.ONE_ONE, only.shape());
    assertTrue(only.posterior() > 0.5 && only.posterior() < 1);
  }

  @Property(tries = 200)
  void everyBandLeavesAWay(
      @ForAll List<@IntRange(max = 40) Integer> points,
      @ForAll @IntRange(max = 5) int width,
      @ForAll @IntRange(min = 1, max = 41) int columns) {
    List<Integer> some = new ArrayList<>(points);
    some.add(0);
    int[] rows = some.stream().mapToInt(Integer::intValue).sorted().toArray();
    Band band = Band.around(rows, wide(width, rows.length), columns);
    assertEquals(0, band.from(0));
    assertEquals(columns, band.to(rows.length - 1));
    for (int i = 0; i < rows.length; i++) {
      assertTrue(band.from(i) < band.to(i));
      assertTrue(i == 0 || band.from(i) < band.to(i - 1) && band.from(i) >= band.from(i - 1));
    }
  }

  @Test
  void lengthsThatFitAreLikelierThanLengthsThatDoNot() {
    LengthModel lengths = sides(40, 13).lengths();
    assertTrue(lengths.score(100, 105) > lengths.score(100, 200));
    assertTrue(lengths.score(100, 105) > lengths.score(100, 50));
    assertTrue(lengths.score(0, 0) > -25);
  }

  @Test
  void whatMeetsOftenIsLearned() {
    Sides sides = sides(60, 14);
    List<WordModel.Example> examples = new ArrayList<>();
    for (int k = 0; k < 60; k++) {
      int[] vi = sides.vi().get(k).words();
      examples.add(new WordModel.Example(vi, sides.en().get(k).words(), 1));
    }
    Lifts lifts = sides.learn(examples, Lexicon.Known.NOTHING).enGivenVi();
    float[] sum = new float[lifts.targetWords()];
    lifts.add(new int[] {sides.viVocabulary().indexOf("giáo dục")}, sum);
    int best = IntStream.range(0, sum.length).reduce(0, (a, b) -> sum[b] > sum[a] ? b : a);
    assertEquals(Words.stem("education"), sides.enVocabulary().get(best));
  }
}
