package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {
  @TempDir Path home;
  private Cli cli;

  @BeforeEach
  void makeTexts() throws IOException {
    cli = new Cli(home).write("texts/a.txt", Cli.VI);
  }

  @Test
  void everyEngineIsMeasuredOverAllCopies() throws IOException {
    cli.write("q.txt", "term\tcây bàng\trare\n\"cây bàng\"\n");
    Cli.Run run =
        cli.run("bench", "texts", "--times", "3", "--queries", "q.txt", "--rounds", "1", "--json");
    assertEquals(0, run.code(), run.err());
    JsonNode report = JsonMapper.builder().build().readTree(run.out());
    assertEquals(18, report.path("clauses").asInt());
    assertEquals(2, report.path("queries").asInt());
    assertEquals(2, report.path("indexing").size());
    assertEquals(8, report.path("searching").size());
    for (JsonNode one : report.path("searching")) {
      assertTrue(one.path("p50").asDouble() > 0, report::toString);
    }
  }

  @Test
  void queriesAreDrawnFromTheTexts() {
    Cli.Run run = cli.run("bench", "texts", "--rounds", "1");
    assertEquals(0, run.code(), run.err());
    assertEquals("6 clauses, 2,000 queries, median of 1 rounds", run.outLines().getFirst());
  }

  @Test
  void whatCannotBeMeasuredIsTold() throws IOException {
    cli.write("empty/a.txt", " \n").write("none/a.md", "x");
    assertEquals(2, cli.run("bench", "missing").code());
    assertEquals(2, cli.run("bench", "texts", "--times", "0").code());
    assertEquals(1, cli.run("bench", "none").code());
    assertEquals(
        List.of("songluat: none: must hold texts, no clause was found in a .txt file"),
        cli.run("bench", "none").err().lines().filter(l -> l.contains("must hold")).toList());
  }
}
