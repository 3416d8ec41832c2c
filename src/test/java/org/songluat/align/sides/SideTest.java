package org.songluat.align.sides;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.align.Parallel;
import org.songluat.text.Language;

class SideTest {
  private final Side side =
      new Side(
          List.of(
              new Segment(10, new int[] {0, 1}, new int[] {4}, "", "", false),
              new Segment(20, new int[] {1}, new int[] {2, 9}, "1", "", false),
              new Segment(30, new int[0], new int[0], "", "", false)));

  @Test
  void neighboursAreAsLongAsTheyAreTogether() {
    assertEquals(0, side.length(1, 0));
    assertEquals(10, side.length(1, 1));
    assertEquals(50, side.length(3, 2));
    assertEquals(60, side.length(3, 3));
  }

  @Test
  void neighboursHaveTheAnchorsOfAllSorted() {
    assertArrayEquals(new int[] {2, 4, 9}, side.anchors(2, 2));
    assertArrayEquals(new int[] {2, 9}, side.anchors(3, 2));
    assertArrayEquals(new int[0], side.anchors(1, 3));
  }

  @Test
  void theWordsOfARangeKeepTheirRepeats() {
    assertArrayEquals(new int[] {0, 1, 1}, side.words(0, 2));
    assertArrayEquals(new int[0], side.words(2, 3));
  }

  @Test
  void sharesOfWordsAddUpAndNoneIsZero() {
    assertArrayEquals(new double[] {0.3, 0.5, 0.1, 0.1}, side.wordShares(4), 1e-9);
  }

  @Test
  void aSideIsLabelledWhereAnySegmentIs() {
    assertEquals(true, side.labelled());
    assertEquals(false, new Side(List.of(side.get(0), side.get(2))).labelled());
  }

  @Test
  void onlyAnchorsThatBothSidesHaveCount() {
    Sides sides =
        Sides.of(
            Parallel.lines(Language.VI, List.of("Mức 500 đồng ở Huế", "Mức 700")),
            Parallel.lines(Language.EN, List.of("The sum of 500 at Hue", "The sum of 900")));
    assertEquals(2, sides.vi().get(0).anchors().length);
    assertEquals(0, sides.vi().get(1).anchors().length);
    assertEquals(0, sides.en().get(1).anchors().length);
  }

  @Test
  void aPartKeepsTheNumbersOfWords() {
    Sides whole =
        Sides.of(
            Parallel.lines(Language.VI, List.of("thư viện", "mở cửa", "đóng cửa")),
            Parallel.lines(Language.EN, List.of("library", "opens", "closes")));
    Sides part = whole.part(1, 3, 2, 3);
    assertEquals(2, part.vi().size());
    assertEquals(1, part.en().size());
    assertArrayEquals(whole.vi().get(1).words(), part.vi().get(0).words());
    assertEquals(whole.viVocabulary(), part.viVocabulary());
  }
}
