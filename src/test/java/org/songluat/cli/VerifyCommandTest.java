package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.StoredWork;
import org.songluat.index.Update;

class VerifyCommandTest {
  private static final String NUMBER = "07-nq-sl";

  @TempDir Path home;
  private Cli cli;

  @BeforeEach
  void fill() throws IOException {
    cli = Cli.filled(home);
  }

  private void damage() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("index"))) {
      Path part = files.filter(f -> f.toString().endsWith(".cfs")).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(part);
      bytes[bytes.length / 2] ^= 0x55;
      Files.write(part, bytes);
    }
  }

  private void loseBeads() throws IOException {
    try (LegalIndex index = LuceneIndex.open(home.resolve("index"));
        Update update = index.update()) {
      StoredWork work = index.work(NUMBER).orElseThrow();
      List<BeadRecord> beads = index.beads(NUMBER);
      update.putWork(work, beads.subList(0, beads.size() - 1));
      update.commit();
    }
  }

  private void assertWhole() throws IOException {
    assertEquals(List.of("nothing is wrong"), cli.run("verify").outLines());
    try (LegalIndex index = LuceneIndex.open(home.resolve("index"))) {
      assertEquals(6, index.beads(NUMBER).size());
    }
  }

  @Test
  void aSoundIndexHasNothingWrong() {
    Cli.Run run = cli.run("verify");
    assertEquals(0, run.code(), run.err());
    assertEquals(List.of("nothing is wrong"), run.outLines());
  }

  @Test
  void filesThatChangedCameOrWentAreTold() throws IOException {
    cli.write("corpus/cay-vi.txt", Cli.VI.replace("500", "600"));
    cli.write("corpus/new.txt", Cli.VI.replace("07-NQ", "08-NQ"));
    Files.delete(home.resolve("corpus/trees-en.txt"));
    Cli.Run run = cli.run("verify");
    assertEquals(3, run.code());
    assertEquals(
        List.of(
            "file     corpus/cay-vi.txt: has changed since it was read",
            "file     corpus/new.txt: is not in the index",
            "file     corpus/trees-en.txt: is gone, and still in the index"),
        run.outLines());
    assertEquals(0, cli.run("verify", "--repair").code());
    assertEquals(0, cli.run("verify").code());
  }

  @Test
  void aWorkThatLacksBeadsIsToldAndBuiltAnew() throws IOException {
    loseBeads();
    Cli.Run run = cli.run("verify", "--json");
    assertEquals(3, run.code());
    assertTrue(
        run.outLines().getFirst().contains("\"message\":\"has 5 beads instead of 6\""), run.out());
    assertEquals(0, cli.run("verify", "--repair").code());
    assertWhole();
  }

  @Test
  void aBrokenIndexIsToldAndBuiltAnewFromTheCorpus() throws IOException {
    damage();
    Cli.Run run = cli.run("verify");
    assertEquals(3, run.code());
    assertTrue(run.outLines().getFirst().startsWith("storage  "), run.out());
    Cli.Run repaired = cli.run("verify", "--repair");
    assertEquals(0, repaired.code(), repaired.err());
    assertTrue(repaired.err().contains("the index is built anew from "), repaired.err());
    assertWhole();
  }

  @Test
  void aWorkWithoutItsEntryIsReadAgain() throws IOException {
    try (LegalIndex index = LuceneIndex.open(home.resolve("index"));
        Update update = index.update()) {
      update.removeWork(NUMBER);
      update.commit();
    }
    Cli.Run run = cli.run("verify");
    assertTrue(run.outLines().getFirst().contains(NUMBER + ": is missing, though"), run.out());
    assertEquals(0, cli.run("verify", "--repair").code());
    assertWhole();
  }

  @Test
  void aDryRunTellsAndWritesNothing() throws IOException {
    cli.write("corpus/new.txt", Cli.VI.replace("07-NQ", "08-NQ"));
    Cli.Run run = cli.run("ingest", "--dry-run");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        List.of(
            "added      corpus/new.txt",
            "would be: 1 added, 0 updated, 2 unchanged, 0 failed, 0 removed"),
        run.outLines());
    assertEquals(3, cli.run("verify").code());
    Cli.Run anew = cli.run("ingest", "--dry-run", "--rebuild");
    assertEquals(
        "would be: 3 added, 0 updated, 0 unchanged, 0 failed, 0 removed",
        anew.outLines().getLast());
  }
}
