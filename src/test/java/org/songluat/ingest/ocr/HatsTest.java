package org.songluat.ingest.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HatsTest {
  @ParameterizedTest
  @CsvSource({"QUYÉT ĐỊNH:, QUYẾT ĐỊNH:", "cây bàng, cây bàng", "Tô, Tô", "trees, trees"})
  void aLostHatIsPutBackWhereOnlyOneFits(String read, String restored) {
    assertEquals(restored, Hats.restored(read));
  }
}
