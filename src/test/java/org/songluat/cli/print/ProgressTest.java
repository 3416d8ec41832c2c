package org.songluat.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.songluat.cli.Printed;

class ProgressTest {
  private static Printed shown(boolean terminal, int steps) {
    Printed printed = new Printed(terminal);
    try (Progress progress = Progress.of(printed.console, "Counting", steps)) {
      for (int i = 0; i < steps; i++) {
        progress.step();
        progress.makeRoom();
      }
    }
    return printed;
  }

  @Test
  void isABarWhereAPersonWatches() {
    String said = shown(true, 3).err();
    assertTrue(said.contains("Counting 100%"), said);
    assertTrue(said.endsWith("\r"), "it is wiped off");
  }

  @Test
  void isSilentOtherwise() {
    assertEquals("", shown(false, 3).err());
    assertEquals("", shown(true, 0).err());
  }

  @Test
  void leavesStandardOutputAlone() {
    assertEquals("", shown(true, 3).out());
  }
}
