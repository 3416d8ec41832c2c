package org.songluat.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand broken files: {@code mvn -Pfuzz verify}. */
class FuzzIT {
  private static final Path DATA = Path.of("../shared/data");
  private static final int OF_EACH = 6;

  @TempDir Path folder;

  @Test
  void tenThousandBrokenFilesCostThemselvesAlone() throws IOException {
    int files = Integer.getInteger("fuzz.files", 0);
    assumeTrue(files > 0, "skipped: mvn -Pfuzz verify breaks files at length");
    List<Seeds.Seed> seeds = new ArrayList<>(Seeds.made());
    if (Files.isDirectory(DATA)) {
      seeds.addAll(Seeds.real(DATA, OF_EACH));
    }
    FuzzRun run = new FuzzRun(seeds, folder);
    run.ingest(files, Long.getLong("fuzz.seed", 1));
    int beads = run.beads();
    Files.writeString(Path.of("target", "fuzz.txt"), run + "\nbeads: " + beads + "\n");
    assertEquals(List.of(), FuzzTest.faultsOfOurs(run), run::toString);
    assertTrue(beads > 0);
  }
}
