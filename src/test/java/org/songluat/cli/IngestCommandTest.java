package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {
  @TempDir Path home;
  private Cli cli;

  @BeforeEach
  void makeCorpus() throws IOException {
    cli = new Cli(home).write("corpus/cay-vi.txt", Cli.VI).write("corpus/trees-en.txt", Cli.EN);
  }

  @Test
  void tellsALineAFileAndThenTheSum() {
    Cli.Run run = cli.run("ingest");
    assertEquals(0, run.code());
    assertEquals("", run.err());
    assertTrue(
        run.outLines().contains("added      corpus/cay-vi.txt  07-nq-sl (vi, 6 clauses)"),
        run.out());
    assertEquals("2 added, 0 updated, 0 unchanged, 0 failed, 0 removed", run.outLines().getLast());
  }

  @Test
  void tellsNothingOfUnchangedFilesButTheSum() {
    cli.run("ingest");
    assertEquals(
        new Cli.Run(0, "0 added, 0 updated, 2 unchanged, 0 failed, 0 removed\n", ""),
        cli.run("ingest"));
  }

  @Test
  void isSilentWhenQuiet() {
    assertEquals(new Cli.Run(0, "", ""), cli.run("ingest", "--quiet"));
  }

  @Test
  void printsJsonLines() throws IOException {
    Cli.Run run = cli.run("ingest", "--json");
    List<String> fields = new ArrayList<>();
    JsonNode first = JsonMapper.builder().build().readTree(run.outLines().getFirst());
    first.fieldNames().forEachRemaining(fields::add);
    assertEquals(
        List.of("path", "status", "work", "versions", "clauses", "beads", "findings", "error"),
        fields);
    assertEquals("corpus/cay-vi.txt", first.get("path").asText());
    assertEquals("added", first.get("status").asText());
    assertEquals("07-nq-sl", first.get("work").asText());
    assertEquals("[\"vi\"]", first.get("versions").toString());
    assertEquals(2, run.outLines().size());
    assertEquals("songluat: 2 added, 0 updated, 0 unchanged, 0 failed, 0 removed\n", run.err());
  }

  @Test
  void doesTheOthersWhenAFileFails() throws IOException {
    cli.write("corpus/b.txt", "");
    Cli.Run run = cli.run("ingest", "--json");
    assertEquals(1, run.code());
    assertEquals(3, run.outLines().size());
    assertTrue(
        run.outLines()
            .getFirst()
            .startsWith("{\"path\":\"corpus/b.txt\",\"status\":\"failed\",\"work\":null"),
        run.out());
  }

  @Test
  void keepsOneLanguage() {
    cli.run("ingest", "--only", "vi");
    Cli.Run exported = cli.run("export", "07-NQ/SL", "--format", "tsv");
    assertEquals(0, exported.code(), exported.err());
    assertEquals(List.of(), exported.outLines().stream().filter(l -> l.contains("trees")).toList());
  }

  @Test
  void prunesAndTellsWhatIsRemoved() throws IOException {
    cli.write("more/c.txt", Cli.VI.replace("07-NQ", "08-NQ"));
    cli.run("ingest", "more");
    Files.delete(home.resolve("more/c.txt"));
    assertEquals(
        List.of("removed    more/c.txt", "2 added, 0 updated, 0 unchanged, 0 failed, 1 removed"),
        cli.run("ingest", "--prune").outLines().stream()
            .filter(l -> l.contains("removed"))
            .toList());
  }

  @Test
  void rebuildsFromNothing() {
    cli.run("ingest");
    assertEquals(
        "2 added, 0 updated, 0 unchanged, 0 failed, 0 removed",
        cli.run("ingest", "--rebuild").outLines().getLast());
  }

  @Test
  void keepsTheIndexWhereItIsTold() throws IOException {
    assertEquals(0, cli.run("ingest", "corpus", "--index", "elsewhere").code());
    assertTrue(Files.isDirectory(home.resolve("elsewhere")));
    assertTrue(Files.notExists(home.resolve("index")));
  }

  @Test
  void writesAReportOfAllFilesUnchangedOnesToo() throws IOException {
    cli.run("ingest");
    cli.write("corpus/bad.txt", new byte[] {0, 1, 2, 3});
    assertEquals(1, cli.run("ingest", "--report", "report.html").code());
    String page = Files.readString(home.resolve("report.html"));
    assertTrue(page.contains("3 files, 12 clauses"), page);
    assertTrue(page.contains("<span class=\"path\">corpus/bad.txt</span>"), page);
    assertTrue(page.contains("Tưới nước 2 lần mỗi tuần trong mùa khô."), page);
  }

  @Test
  void aReportIsNotPutAmongTheFilesThatAreRead() {
    assertEquals(
        new Cli.Run(
            2,
            "",
            "songluat: --report must lie outside the folders that are read, got corpus/r.html in "
                + home.resolve("corpus")
                + "\n"),
        cli.run("ingest", "--report", "corpus/r.html"));
    assertEquals(
        new Cli.Run(
            2,
            "",
            "songluat: --report must name a file in a folder that exists, got nowhere/r.html\n"),
        cli.run("ingest", "--report", "nowhere/r.html"));
  }
}
