package org.songluat.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.songluat.law.Clause;
import org.songluat.text.Language;

class BeadTest {
  private final List<Clause> vi = List.of(Parallel.line(Language.VI, 0, "Mở cửa."));
  private final List<Clause> en = List.of(Parallel.line(Language.EN, 0, "Open."));

  @Test
  void onlyABeadOfBothSidesIsPaired() {
    assertEquals(true, new Bead(vi, en, 1, Bead.Origin.CONFIRMED).paired());
    assertEquals(false, new Bead(vi, List.of(), 0, Bead.Origin.ALONE).paired());
    assertEquals(false, new Bead(List.of(), en, 0, Bead.Origin.ALONE).paired());
  }

  @Test
  void aBeadOfNothingIsRefused() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Bead(List.of(), List.of(), 0, Bead.Origin.ALONE));
    assertEquals("A bead must have a side", e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.5, Double.NaN})
  void aScoreIsAChance(double score) {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> new Bead(vi, en, score, Bead.Origin.SEQUENCE));
    assertEquals("A score must lie in 0..1, got " + score, e.getMessage());
  }
}
