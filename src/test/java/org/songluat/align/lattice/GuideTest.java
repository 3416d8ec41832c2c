package org.songluat.align.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.songluat.align.Parallel;
import org.songluat.align.sides.Sides;
import org.songluat.align.words.Lexicon;
import org.songluat.align.words.WordTable;
import org.songluat.text.Language;

class GuideTest {
  private static final int COUNT = 40;

  private static List<String> vi(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(k -> "từ " + (100 + k) + " đến " + (900 + k))
        .toList();
  }

  private static List<String> en(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(k -> "from " + (100 + k) + " to " + (900 + k))
        .toList();
  }

  private static List<Guide.Point> chain(List<String> vi, List<String> en, Lexicon lexicon) {
    Sides sides = Sides.of(Parallel.lines(Language.VI, vi), Parallel.lines(Language.EN, en));
    return new Guide(sides, lexicon.among(sides.viVocabulary(), sides.enVocabulary())).chain();
  }

  private static List<Guide.Point> diagonal(int from, int to, int enBy) {
    return IntStream.range(from, to).mapToObj(k -> new Guide.Point(k, k + enBy)).toList();
  }

  @Test
  void itFollowsWhatIsRareOnBothSides() {
    assertEquals(diagonal(0, COUNT, 0), chain(vi(0, COUNT), en(0, COUNT), Lexicon.EMPTY));
  }

  @Test
  void itPassesOverWhatOneSideLacks() {
    List<String> lossy = new ArrayList<>(en(0, 10));
    lossy.addAll(en(20, COUNT));
    List<Guide.Point> expected = new ArrayList<>(diagonal(0, 10, 0));
    expected.addAll(diagonal(20, COUNT, -10));
    assertEquals(expected, chain(vi(0, COUNT), lossy, Lexicon.EMPTY));
  }

  @Test
  void onePairThatContradictsManyIsLeftOut() {
    List<String> moved = new ArrayList<>(en(0, COUNT));
    moved.add(30, moved.remove(5));
    List<Guide.Point> chain = chain(vi(0, COUNT), moved, Lexicon.EMPTY);
    assertEquals(false, chain.contains(new Guide.Point(5, 30)));
    assertEquals(COUNT - 1, chain.size());
  }

  @Test
  void wordsAreKnownByTheirRenderings() {
    List<String> vi = new ArrayList<>(Collections.nCopies(COUNT, "quy định chung"));
    List<String> en = new ArrayList<>(Collections.nCopies(COUNT, "general provisions"));
    vi.set(7, "thư viện cộng đồng");
    en.set(9, "community library");
    Lexicon known =
        WordTable.learn(
            List.of(
                new WordTable.Sample("thư viện", "library", 2),
                new WordTable.Sample("cộng đồng", "community", 2)));
    assertEquals(List.of(new Guide.Point(7, 9)), chain(vi, en, known));
    assertEquals(List.of(), chain(vi, en, Lexicon.EMPTY));
  }

  @Test
  void whatAllSegmentsShareTellsNothing() {
    List<String> vi = List.of("từ 100 đến 900 và 70");
    assertEquals(List.of(), chain(vi, List.of("from 100 to 900 and 70"), Lexicon.EMPTY));
  }

  @Test
  void textsWithNothingInCommonHaveNoChain() {
    assertEquals(List.of(), chain(List.of("một"), List.of("something"), Lexicon.EMPTY));
  }
}
