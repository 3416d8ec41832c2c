package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.ingest.Sources;
import org.songluat.ingest.child.ChildReader;
import org.songluat.ingest.source.ReadLimits;

/** Zips where files are named. */
class ArchiveCommandsTest {
  @TempDir Path home;
  private Cli cli;

  @BeforeEach
  void makeZips() throws IOException {
    cli =
        new Cli(home)
            .write("one.zip", Sources.zip("vi/cây.txt", Cli.VI, ".DS_Store", "x"))
            .write("two.zip", Sources.zip("cây.txt", Cli.VI, "trees.txt", Cli.EN));
  }

  @Test
  void theOnlyDocumentIsRead() {
    for (String command : List.of("outline", "convert", "cite")) {
      Cli.Run run = cli.run(command, "one.zip");
      assertEquals(0, run.code(), run.err());
    }
    assertTrue(cli.run("outline", "one.zip").out().contains("number: 07-NQ/SL"));
  }

  @Test
  void oneOfSeveralIsNamed() {
    Cli.Run run = cli.run("outline", "two.zip!/trees.txt");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("en, 6 clauses:"), run.out());
  }

  @Test
  void severalAreListed() {
    String zip = home.resolve("two.zip").toString();
    assertEquals(
        new Cli.Run(
            1,
            "",
            "songluat: "
                + zip
                + ": a zip must hold one document to be read as one, this one holds 2: cây.txt,"
                + " trees.txt; name one, as '"
                + zip
                + "!/cây.txt'\n"),
        cli.run("outline", "two.zip"));
  }

  @Test
  void aDocumentThatIsNotThereIsToldSo() {
    assertEquals(
        new Cli.Run(
            1,
            "",
            "songluat: "
                + home.resolve("two.zip")
                + ": the zip holds no document 'x.txt'; songluat outline lists what it holds\n"),
        cli.run("convert", "two.zip!/x.txt"));
  }

  @Test
  void twoDocumentsOfAZipAreAligned() {
    Cli.Run run = cli.run("align", "two.zip!/cây.txt", "two.zip!/trees.txt");
    assertEquals(0, run.code(), run.err());
    assertEquals(7, run.outLines().size());
  }

  @Test
  void aZipIsIngestedDocumentByDocument() {
    Cli.Run run = cli.run("ingest", "two.zip");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        List.of(
            "added      two.zip!/cây.txt  07-nq-sl (vi, 6 clauses)",
            "added      two.zip!/trees.txt  07-nq-sl (en, 6 clauses)",
            "2 added, 0 updated, 0 unchanged, 0 failed, 0 removed"),
        run.outLines());
    assertEquals(
        "0 added, 0 updated, 2 unchanged, 0 failed, 0 removed",
        cli.run("ingest", "two.zip").outLines().getLast());
  }

  @Test
  void filesOfOthersAreReadByAnotherProcess() throws IOException {
    try (ChildReader reader = new ChildReader(ReadLimits.DEFAULT, 1)) {
      Cli other = new Cli(home, reader).write("law.html", "<pre>" + Cli.EN);
      assertEquals(0, other.run("ingest", "two.zip", "law.html").code());
      assertTrue(other.run("outline", "law.html").out().contains("number: 07-NQ/SL"));
      Files.writeString(home.resolve("bad.docx"), "PK\u0003\u0004 is all there is of this file.");
      assertEquals(
          new Cli.Run(
              1,
              "",
              "songluat: "
                  + home.resolve("bad.docx")
                  + ": the zip is damaged or cut off; get it again\n"),
          other.run("outline", "bad.docx"));
    }
  }
}
