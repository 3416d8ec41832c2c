package org.songluat.align.sides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PairIdsTest {
  @Test
  void everyPairKeepsItsNumber() {
    PairIds pairs = new PairIds();
    int side = 300;
    for (int a = 0; a < side; a++) {
      for (int b = 0; b < side; b++) {
        assertEquals(-1, pairs.get(a, b));
        pairs.put(a, b, a * side + b);
      }
    }
    for (int a = 0; a < side; a++) {
      for (int b = 0; b < side; b++) {
        assertEquals(a * side + b, pairs.get(a, b));
      }
    }
    assertEquals(-1, pairs.get(side, 0));
  }
}
