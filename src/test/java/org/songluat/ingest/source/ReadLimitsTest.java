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
        "Limits must be at least 1, got 1, 0, 1, 1000000",
        assertThrows(IllegalArgumentException.class, () -> new ReadLimits(1, 0, 1)).getMessage());
  }

  @Test
  void anArchiveOfNothingIsRefused() {
    assertEquals(
        "Limits must be at least 1, got 1, 1, 0, 1",
        assertThrows(IllegalArgumentException.class, () -> new ArchiveLimits(1, 1, 0, 1))
            .getMessage());
  }

  @Test
  void aProcessWithoutTimeIsRefused() {
    assertEquals(
        "Limits must be at least 1, and no file's time over the most, got 1, 60, 59, 1",
        assertThrows(IllegalArgumentException.class, () -> new ProcessLimits(1, 60, 59, 1))
            .getMessage());
  }
}
