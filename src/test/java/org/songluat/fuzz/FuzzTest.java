package org.songluat.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample of what {@code mvn -Pfuzz verify} does at length. */
class FuzzTest {
  private static final int FILES = 300;

  @TempDir Path folder;

  @Test
  void brokenFilesCostThemselvesAlone() throws IOException {
    FuzzRun run = new FuzzRun(Seeds.made(), folder);
    run.ingest(FILES, 1);
    assertEquals(List.of(), faultsOfOurs(run), run::toString);
    assertTrue(run.beads() > 0);
  }

  /** Faults that are ours, not the file's. */
  static List<String> faultsOfOurs(FuzzRun run) {
    return run.outcomes().keySet().stream()
        .filter(o -> o.contains("fault of SongLuat") || o.contains("check the Java"))
        .toList();
  }
}
