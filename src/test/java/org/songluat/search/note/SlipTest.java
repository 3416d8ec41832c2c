package org.songluat.search.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SlipTest {
  @Test
  void aSentenceHasItsValuesWhateverTheyHold() {
    assertEquals(
        "type: must be one of law, decree, got '{1}'",
        new Slip(Slip.Rule.TYPE, "{1}", "law, decree").message());
    assertEquals("A query must have at least one word", new Slip(Slip.Rule.EMPTY).message());
  }
}
