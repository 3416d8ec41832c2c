package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

  @Test
  void linesThatChangedPlacesAreToldAside() throws IOException {
    StringBuilder vi = new StringBuilder();
    List<String> en = new ArrayList<>();
    for (int k = 1; k <= 12; k++) {
      vi.append("Bến số %d đón %d người và %d xe đạp.\n".formatted(k * 113, k * 71, k * 37));
      en.add("Pier %d takes %d people and %d bicycles.".formatted(k * 113, k * 71, k * 37));
    }
    cli.write("v.txt", vi.toString()).write("e.txt", String.join("\n", en) + "\n");
    assertEquals("", cli.run("align", "--lines", "v.txt", "e.txt").err());
    Collections.swap(en, 5, 6);
    cli.write("e.txt", String.join("\n", en) + "\n");
    Cli.Run run = cli.run("align", "--lines", "v.txt", "e.txt");
    assertEquals(0, run.code());
    assertTrue(
        run.err().lines().allMatch(line -> line.startsWith("songluat: in another order: "))
            && run.err().contains("Bến số 678 đón 426 người và 222 xe đạp."),
        run.err());
  }

  @Test
  void jsonHasTheEvidenceOfSentencesAndTheirClauses() {
    Cli.Run run = cli.run("align", "a.txt", "b.txt", "--unit", "sentence", "--format", "json");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("\"clauseBead\":1,\"evidence\":{\"reasons\":"), run.out());
    assertTrue(run.out().contains("\"clauseBeads\":[{\"bead\":1,"), run.out());
  }
}
