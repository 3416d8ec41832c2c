package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
  @TempDir Path home;
  private Cli cli;

  @BeforeEach
  void makeFiles() throws IOException {
    cli =
        new Cli(home)
            .write("corpus/glossary.tsv", "cây bàng\talmond tree\nphường\tward\n")
            .write("a.txt", Cli.VI)
            .write("b.txt", Cli.EN);
  }

  @Test
  void aBeadIsToldWithWhatSpeaksForItAndItsWords() {
    Cli.Run run = cli.run("align", "a.txt", "b.txt", "--explain", "2");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("Bead 2 of 6, 1-1, structure, "), run.out());
    assertTrue(run.out().contains("  numbers, dates and names\n"), run.out());
    assertTrue(run.out().contains(" = almond\n"), run.out());
  }

  @Test
  void aBeadThatIsNotThereIsAMistake() {
    assertEquals(
        new Cli.Run(2, "", "songluat: --explain must be a bead from 1 to 6, got 7\n"),
        cli.run("align", "a.txt", "b.txt", "--explain", "7"));
  }

  @Test
  void foldersAreNotExplained() {
    assertEquals(
        new Cli.Run(2, "", "songluat: --explain must be given two files, got folders\n"),
        cli.run("align", ".", "--explain", "1"));
  }
}
