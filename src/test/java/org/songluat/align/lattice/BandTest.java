package org.songluat.align.lattice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BandTest {
  private final Band band = Band.around(new int[] {0, 2, 4, 6}, new int[] {1, 1, 1, 1}, 9);

  private static String rows(Band band) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < band.rows(); i++) {
      rows.append(band.from(i)).append("..").append(band.to(i)).append(' ');
    }
    return rows.toString().strip();
  }

  @Test
  void itLiesAroundThePointsAndReachesTheLastCorner() {
    assertEquals("0..2 1..4 3..6 5..9", rows(band));
  }

  @Test
  void pointsThatJumpLeaveNoRowWithoutAWayFromTheOneBefore() {
    assertEquals(
        "0..2 1..10 8..10", rows(Band.around(new int[] {0, 8, 9}, new int[] {1, 1, 1}, 10)));
  }

  @Test
  void aFullBandHoldsEveryCell() {
    Band full = Band.full(3, 4);
    assertEquals("0..4 0..4 0..4", rows(full));
    assertEquals(12, full.cells());
  }

  @Test
  void itsSizeIsThatOfItsRows() {
    assertEquals(2 + 3 + 3 + 4, band.cells());
  }

  @Test
  void itsCellsAreNumberedRowByRow() {
    assertEquals(0, band.index(0, 0));
    assertEquals(2, band.index(1, 1));
    assertEquals(band.cells() - 1, band.index(3, 8));
  }

  @Test
  void everyColumnKnowsItsFirstRow() {
    assertArrayEquals(new int[] {0, 0, 1, 1, 2, 2, 3, 3, 3, 4}, band.firstRows());
  }

  @Test
  void onlyCellsOfItsRowsAreHeld() {
    assertEquals(true, band.holds(1, 1));
    assertEquals(true, band.holds(1, 3));
    assertEquals(false, band.holds(1, 0));
    assertEquals(false, band.holds(1, 4));
    assertEquals(false, band.holds(-1, 0));
  }

  @Test
  void widthsMayDifferFromRowToRow() {
    int[] points = {0, 2, 4, 6};
    assertEquals("0..2 0..6 3..6 5..9", rows(Band.around(points, new int[] {1, 3, 1, 1}, 9)));
  }

  @Test
  void betweenTwoPointsOfAChainItIsTheRectangleWithAMargin() {
    List<Guide.Point> chain = List.of(new Guide.Point(1, 1), new Guide.Point(3, 5));
    assertEquals("0..3 0..3 1..7 1..7 5..9", rows(Band.along(chain, 1, 5, 9)));
  }

  @Test
  void ofALargeRectangleItHoldsWhatLiesNearTheDiagonal() {
    Band band = Band.along(List.of(), 1, 2001, 2001);
    assertEquals(true, band.holds(1000, 1000));
    assertEquals(true, band.holds(1000, 1050));
    assertEquals(false, band.holds(1000, 1100));
  }

  @Test
  void aCellAtAnEdgeThatCutsTheLatticeMayHaveBeenCutOff() {
    assertEquals(true, band.edge(2, 5, 1));
    assertEquals(true, band.edge(2, 3, 1));
    assertEquals(false, band.edge(2, 4, 1));
  }

  @Test
  void theEdgesOfTheLatticeItselfAreNone() {
    assertEquals(false, band.edge(3, 8, 1));
    assertEquals(false, Band.full(3, 4).edge(1, 0, 1));
    assertEquals(false, Band.full(3, 4).edge(1, 3, 1));
  }
}
