package org.songluat.search.spell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
  @ParameterizedTest
  @CsvSource({
    "sach, sach, 0",
    "hnah, hanh, 0.7",
    "saach, sach, 0.7",
    "sacg, sach, 0.7",
    "xach, sach, 1",
    "sch, sach, 0.9",
    "sabch, sach, 1",
    "bsach, sach, 1",
    "mach, sach, 1.3"
  })
  void easySlipsCostLess(String typed, String meant, float cost) {
    assertEquals(cost, Slips.between(typed, meant), 0.01);
  }

  @Test
  void aLetterFromAcrossTheKeyboardCostsMoreThanItsNeighbour() {
    assertTrue(Slips.between("thpng", "thong") < Slips.between("thzng", "thong"));
  }
}
