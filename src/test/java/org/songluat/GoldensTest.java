package org.songluat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class GoldensTest {
  @TempDir Path folder;

  @Test
  void acceptsTheTextThatWasWritten() throws Exception {
    new Goldens(folder, true).holds("case/tree.txt", "Điều 1\n");
    new Goldens(folder, false).holds("case/tree.txt", "Điều 1\n");
    assertEquals("Điều 1\n", new Goldens(folder, false).read("case/tree.txt"));
  }

  @Test
  void refusesAnotherText() throws Exception {
    Files.writeString(folder.resolve("tree.txt"), "Điều 1\n");
    assertThrows(
        AssertionFailedError.class, () -> new Goldens(folder, false).holds("tree.txt", "Điều 2\n"));
  }

  @Test
  void saysHowAMissingGoldenIsWritten() {
    AssertionFailedError missing =
        assertThrows(
            AssertionFailedError.class, () -> new Goldens(folder, false).holds("tree.txt", "x"));
    assertEquals(
        "A golden must be there, run with -Dgoldens=write: "
            + folder.resolve("tree.txt")
            + " ==> expected: <true> but was: <false>",
        missing.getMessage());
  }

  @Test
  void writesOnlyWhenAsked() {
    assertThrows(
        AssertionFailedError.class, () -> new Goldens(folder, false).holds("tree.txt", "x"));
    assertEquals(false, Files.exists(folder.resolve("tree.txt")));
  }
}
