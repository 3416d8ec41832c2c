package org.songluat.ingest.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ReadLimitsTest {
  @Test
  void theDefaultsAreWhatTheMessagesPromise() {
    assertEquals(new ReadLimits(67_108_864, 1_048_576, 20_000_000), ReadLimits.DEFAULT);
  }

  @Test
  void aLimitOfNothingIsRefused() {
    assertEquals(
        "Limits must be at least 1, got 1, 0, 1",
        assertThrows(IllegalArgumentException.class, () -> new ReadLimits(1, 0, 1)).getMessage());
  }
}
