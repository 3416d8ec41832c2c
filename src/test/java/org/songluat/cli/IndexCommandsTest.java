package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that ask the index. */
class IndexCommandsTest {
  @TempDir Path home;
  private Cli cli;

  @BeforeEach
  void fill() throws IOException {
    cli = Cli.filled(home);
  }

  @Test
  void searchShowsBothSidesWithTheMatchMarked() {
    Cli.Run run = cli.run("search", "cây", "bàng", "--size", "1");
    assertEquals(0, run.code(), run.err());
    List<String> lines = run.outLines();
    assertTrue(run.out().contains("500 [cây bàng] dọc"), run.out());
    assertTrue(run.out().contains("almond trees"), run.out());
    assertTrue(lines.contains("1. Nghị quyết 07-NQ/SL, khoản 1 mục I"), run.out());
  }

  @Test
  void searchPrintsTheApisJson() throws IOException {
    Cli.Run run = cli.run("search", "almond", "--json");
    JsonNode answer = JsonMapper.builder().build().readTree(run.out());
    assertEquals("07-nq-sl", answer.at("/hits/0/work/id").asText());
    assertEquals("almond", answer.at("/query/text").asText());
    assertEquals(1, answer.get("total").asInt());
  }

  @Test
  void searchLeavesOutTheRenderingsThatAreNamed() throws IOException {
    Files.writeString(home.resolve("corpus/glossary.tsv"), "sương mù\tmist\nsương mù\tfog\n");
    assertTrue(
        cli.run("search", "sương mù").outLines().contains("Searched in English too: mist, fog"));
    Cli.Run run = cli.run("search", "sương mù", "--without", "mist");
    assertTrue(run.outLines().contains("Searched in English too: fog"), run.out());
    Cli.Run none = cli.run("search", "sương mù", "--without", "mist", "--without", "fog");
    assertTrue(
        none.outLines().stream().noneMatch(line -> line.startsWith("Searched in")), none.out());
  }

  @Test
  void searchSaysWhenNothingMatches() {
    Cli.Run run = cli.run("search", "xyzzy");
    assertEquals(0, run.code());
    assertTrue(run.outLines().contains("No clause matches"), run.out());
  }

  @Test
  void searchSaysWhereAQueryIsWrong() {
    Cli.Run run = cli.run("search", "a (b");
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("songluat: query, column "), run.err());
    assertEquals(1, run.err().lines().count());
  }

  @Test
  void exportTakesIdAndNumber() {
    Cli.Run byId = cli.run("export", "07-nq-sl", "--format", "tsv");
    assertEquals(0, byId.code(), byId.err());
    assertEquals(7, byId.outLines().size());
    assertEquals(byId, cli.run("export", "07/NQ-SL", "--format", "tsv"));
    assertTrue(cli.run("export", "07-nq-sl", "--format", "tmx").out().startsWith("<?xml"));
  }

  @Test
  void exportSaysWhenTheWorkIsNotHeld() {
    assertEquals(
        new Cli.Run(
            1,
            "",
            "songluat: 99-NQ/TW: the index holds no such work. Find its id with songluat search\n"),
        cli.run("export", "99-NQ/TW", "--format", "tsv"));
  }

  @Test
  void checkTakesAWork() {
    assertEquals(new Cli.Run(0, "0 discrepancies\n", ""), cli.run("check", "07-NQ/SL"));
  }

  @Test
  void citeKnowsWhichWorksAreHeld() {
    Cli.Run run = cli.piped("Theo Nghị quyết số 07-NQ/SL.\n").run("cite", "-");
    assertTrue(run.out().contains("found  07-nq-sl"), run.out());
  }
}
