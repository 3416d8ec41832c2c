package org.songluat.align.lattice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.songluat.align.sides.Shape;

class BandTest {
  private final Band band = Band.around(new int[] {0, 2, 4, 6}, 1, 9);

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
    assertEquals("0..2 1..10 8..10", rows(Band.around(new int[] {0, 8, 9}, 1, 10)));
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
  void aWayAlongAnEdgeThatCutsTheLatticeTouches() {
    assertEquals(true, touches(2, 5));
    assertEquals(true, touches(2, 3));
    assertEquals(false, touches(2, 4));
  }

  @Test
  void theEdgesOfTheLatticeItselfAreNone() {
    assertEquals(false, touches(3, 8));
    assertEquals(false, Band.full(3, 4).touches(List.of(step(1, 0), step(2, 3)), 1, 4));
  }

  private boolean touches(int vi, int en) {
    return band.touches(List.of(step(vi, en)), 1, 9);
  }

  private static Lattice.Step step(int vi, int en) {
    return new Lattice.Step(vi, en, Shape.ONE_ONE, 0, 1);
  }
}
