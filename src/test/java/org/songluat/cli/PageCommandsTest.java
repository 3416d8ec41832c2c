package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.ingest.Sources;
import org.songluat.ingest.remote.Site;

/** Addresses where files are named. */
class PageCommandsTest {
  @TempDir Path home;
  private Cli cli;
  private Site site;

  @BeforeEach
  void start() throws IOException {
    cli = new Cli(home);
    site = new Site().page("/law?id=7", "<!DOCTYPE html><pre>" + Cli.VI);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void aPageIsIngestedUnderItsAddress() {
    String page = site.address("/law?id=7");
    Cli.Run run = cli.run("ingest", page);
    assertEquals(0, run.code(), run.err());
    assertEquals("added      " + page + "  07-nq-sl (vi, 6 clauses)", run.outLines().getFirst());
    assertEquals(List.of("/law?id=7"), site.asked());
    assertEquals(
        "0 added, 0 updated, 1 unchanged, 0 failed, 0 removed",
        cli.run("ingest", page).outLines().getLast());
    site.page("/law?id=7", "<!DOCTYPE html><pre>" + Cli.VI.replace("500", "600"));
    assertEquals(
        "0 added, 1 updated, 0 unchanged, 0 failed, 0 removed",
        cli.run("ingest", page).outLines().getLast());
  }

  @Test
  void aPageThatIsNotThereLeavesTheOthers() throws IOException {
    cli.write("trees.txt", Cli.EN);
    Cli.Run run = cli.run("ingest", site.address("/none"), "trees.txt");
    assertEquals(
        new Cli.Run(
            1,
            "added      trees.txt  07-nq-sl (en, 6 clauses)\n"
                + "1 added, 0 updated, 0 unchanged, 1 failed, 0 removed\n",
            "songluat: "
                + site.address("/none")
                + ": the server says 404, the page is not there; check the address\n"),
        run);
  }

  @Test
  void aPageThatIsGoneStaysInTheIndex() {
    String page = site.address("/law?id=7");
    cli.run("ingest", page);
    site.close();
    assertEquals(1, cli.run("ingest", page).code());
    assertEquals(0, cli.run("export", "07-NQ/SL", "--format", "tsv").code());
  }

  @Test
  void aPageIsReadWithoutTheIndex() {
    assertTrue(cli.run("outline", site.address("/law?id=7")).out().contains("number: 07-NQ/SL"));
    assertTrue(cli.run("convert", site.address("/law?id=7")).out().contains("trồng cây"));
  }

  @Test
  void aDocumentOfAZipIsReadFromItsAddress() throws IOException {
    site.page("/a.zip", Sources.zip("vi.txt", Cli.VI, "en.txt", Cli.EN));
    Cli.Run run = cli.run("align", site.address("/a.zip!/vi.txt"), site.address("/a.zip!/en.txt"));
    assertEquals(0, run.code(), run.err());
    assertEquals(7, run.outLines().size());
    assertEquals(0, cli.run("ingest", site.address("/a.zip")).code());
  }
}
