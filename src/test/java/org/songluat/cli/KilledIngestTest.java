package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.SourceEntry;
import org.songluat.index.StoredWork;

/** Kills a real process in the middle of an ingest. */
class KilledIngestTest {
  private static final int FILES = 450;

  @TempDir Path home;

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Dsongluat.home=" + home,
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "ingest",
            "--quiet")
        .redirectErrorStream(true)
        .redirectOutput(home.resolve("said.txt").toFile())
        .start();
  }

  private boolean committed() {
    String[] files = home.resolve("index").toFile().list();
    return files != null && Stream.of(files).anyMatch(f -> f.startsWith("segments_"));
  }

  private void assertWhole() throws IOException {
    try (LegalIndex index = LuceneIndex.open(home.resolve("index"))) {
      Set<String> works = index.works().stream().map(StoredWork::id).collect(Collectors.toSet());
      List<SourceEntry> sources = index.sources();
      assertEquals(works, sources.stream().map(SourceEntry::work).collect(Collectors.toSet()));
      assertTrue(sources.size() >= 200, "sources: " + sources.size());
      for (String work : works) {
        assertEquals(6, index.beads(work).size());
      }
    }
  }

  @Test
  void leavesTheLastCommitWholeAndIsFinishedByTheNextRun() throws Exception {
    Cli cli = new Cli(home);
    for (int i = 1; i <= FILES; i++) {
      cli.write("corpus/" + i + ".txt", Cli.VI.replace("07-NQ", i + "-NQ"));
    }
    Process ingest = start();
    while (ingest.isAlive() && !committed()) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    ingest.destroyForcibly().waitFor();
    assertTrue(committed(), () -> Files.exists(home) ? said() : "");
    assertWhole();

    assertEquals(0, cli.run("ingest", "--quiet").code());
    assertWhole();
    try (LegalIndex index = LuceneIndex.open(home.resolve("index"))) {
      assertEquals(FILES, index.status().sources());
    }
  }

  private String said() {
    File file = home.resolve("said.txt").toFile();
    return file + " has " + file.length() + " bytes";
  }
}
