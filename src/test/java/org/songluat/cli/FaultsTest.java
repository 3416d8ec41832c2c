package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.pipeline.verify.Fault;
import org.songluat.pipeline.verify.Verifier;

/**
 * What may happen to an ingest. A few of each by default; {@code -Dsongluat.faults=100} makes so
 * many kills and a fifth as many full disks.
 */
class FaultsTest {
  private static final int FILES = 230;
  private static final int FAULTS = Integer.getInteger("songluat.faults", 3);
  private static final int ROOM_KB = 16_384;

  @TempDir Path home;
  private Cli cli;
  private Path index;

  @BeforeEach
  void write() throws IOException {
    cli = new Cli(home);
    index = home.resolve("index");
    for (int i = 1; i <= FILES; i++) {
      cli.write("corpus/" + i + ".txt", Cli.VI.replace("07-NQ", i + "-NQ"));
    }
  }

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

  private void empty() throws IOException {
    if (Files.exists(index)) {
      try (Stream<Path> files = Files.walk(index)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          if (!file.equals(index)) {
            Files.delete(file);
          }
        }
      }
    }
  }

  /** The last commit answers, and holds whole works only. */
  private void assertSound() throws IOException {
    assertEquals(List.of(), LuceneIndex.check(index));
    try (LegalIndex opened = LuceneIndex.open(index)) {
      List<Fault> faults = Verifier.faults(opened);
      assertEquals(List.of(), faults);
      assertEquals(6 * opened.status().works(), opened.status().beads());
    }
  }

  private void assertDone() throws IOException {
    Cli.Run run = cli.run("ingest", "--quiet");
    assertEquals(0, run.code(), run.err());
    assertSound();
    try (LegalIndex opened = LuceneIndex.open(index)) {
      assertEquals(FILES, opened.status().works());
      assertEquals(6 * FILES, opened.status().beads());
    }
  }

  @Test
  void kills() throws Exception {
    long before = System.nanoTime();
    assertEquals(0, start().waitFor(), this::said);
    long takes = (System.nanoTime() - before) / 1_000_000;
    Random moments = new Random(5);
    for (int k = 0; k < FAULTS; k++) {
      empty();
      Process ingest = start();
      ingest.waitFor(moments.nextLong(takes), TimeUnit.MILLISECONDS);
      ingest.destroyForcibly().waitFor();
      assertSound();
      assertDone();
    }
  }

  @Test
  void fullDisks() throws Exception {
    Random sizes = new Random(6);
    int full = 0;
    for (int k = 0; k < Math.max(1, FAULTS / 5); k++) {
      mount(64 + sizes.nextInt(600));
      try {
        Cli.Run run = cli.run("ingest", "--quiet");
        if (run.code() != 0) {
          full++;
          assertTrue(run.err().contains("No space left on device"), run.err());
          assertEquals(1, run.code());
        }
        assertSound();
        command("mount", "-o", "remount,size=" + ROOM_KB + "k", index.toString());
        assertDone();
      } finally {
        command("umount", index.toString());
      }
    }
    assertTrue(full > 0, "no disk was full");
  }

  @Test
  void aFolderThatCannotBeWrittenIsReadAndTheIngestSaysSo() throws Exception {
    mount(ROOM_KB);
    try {
      assertDone();
      command("mount", "-o", "remount,ro", index.toString());
      Cli.Run found = cli.run("search", "cây bàng");
      assertEquals(0, found.code(), found.err());
      cli.write("corpus/new.txt", Cli.VI.replace("07-NQ", "999-NQ"));
      Cli.Run refused = cli.run("ingest", "--quiet");
      assertEquals(1, refused.code());
      assertTrue(refused.err().contains("Read-only file system"), refused.err());
      assertSound();
    } finally {
      command("umount", index.toString());
    }
  }

  @Test
  void twoAtOnce() throws Exception {
    Process first = start();
    while (first.isAlive() && !Files.exists(index.resolve("songluat.run"))) {
      TimeUnit.MILLISECONDS.sleep(2);
    }
    Cli.Run second = cli.run("ingest", "--quiet");
    assertEquals(0, first.waitFor(), this::said);
    assertEquals(1, second.code(), second.err());
    assertTrue(
        second.err().contains("one run at a time, process " + first.pid() + " since "),
        second.err());
    assertDone();
  }

  @Test
  void whatIsReadWhileAnIngestCommitsIsWhole() throws Exception {
    assertDone();
    for (int i = 1; i <= FILES; i++) {
      cli.write("corpus/" + i + ".txt", Cli.VI.replace("07-NQ", i + "-NQ").replace("500", "600"));
    }
    Process ingest = start();
    List<Integer> seen = new ArrayList<>();
    try (LegalIndex opened = LuceneIndex.open(index)) {
      while (ingest.isAlive()) {
        opened.refresh();
        seen.add(opened.status().beads());
        assertEquals(6, opened.beads("7-nq-sl").size());
        TimeUnit.MILLISECONDS.sleep(10);
      }
    }
    assertEquals(0, ingest.waitFor(), this::said);
    assertEquals(List.of(6 * FILES), seen.stream().distinct().toList());
    assertDone();
  }

  /** A disk of its own for the index, so small. */
  private void mount(int kilobytes) throws Exception {
    Files.createDirectories(index);
    int mounted =
        command("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", index + "");
    assumeTrue(mounted == 0, "skipped: this user may not mount a disk");
  }

  private static int command(String... words) throws Exception {
    try {
      return new ProcessBuilder(words)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1;
    }
  }

  private String said() {
    try {
      return Files.readString(home.resolve("said.txt"));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
