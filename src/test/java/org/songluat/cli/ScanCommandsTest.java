package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.ingest.ocr.InstalledOcr;
import org.songluat.ingest.pdf.MadePdf;

/** Scanned pages, with and without text recognition. */
class ScanCommandsTest {
  private static final String UNREAD =
      "Pages must have a text layer, or be recognised, to be read; page 1 is a picture:"
          + " recognition is turned off; leave out --no-ocr";

  @TempDir Path home;
  private Cli cli;

  @BeforeEach
  void makeScan() throws IOException {
    cli =
        new Cli(home)
            .write(
                "corpus/scan.pdf",
                MadePdf.scanned(
                    "Điều 1. Cây bàng được trồng dọc mười hai con đường.",
                    "",
                    "Điều 2. Mỗi phường có ít nhất ba người chăm cây."));
  }

  @Test
  void aScanThatIsNotRecognisedIsToldAndKept() {
    Cli.Run run = cli.run("ingest", "--no-ocr");
    assertEquals(0, run.code());
    assertEquals("", run.err());
    assertEquals(
        List.of(
            "added      corpus/scan.pdf  scan (0 clauses)",
            "           " + UNREAD,
            "1 added, 0 updated, 0 unchanged, 0 failed, 0 removed"),
        run.outLines());
    assertEquals(
        "0 added, 0 updated, 1 unchanged, 0 failed, 0 removed\n",
        cli.run("ingest", "--no-ocr").out());
  }

  @Test
  void itIsReadOnceItCanBe() throws IOException {
    InstalledOcr.assume();
    cli.run("ingest", "--no-ocr");
    Cli.Run run = cli.run("ingest");
    assertEquals("updated    corpus/scan.pdf  scan (vi, 2 clauses)", run.outLines().getFirst());
    assertTrue(run.out().contains("Text comes from OCR"), run.out());
    for (String option : List.of("--no-ocr", "--quiet")) {
      cli.run("ingest", option);
      assertTrue(cli.run("search", "cây bàng").out().contains("mười hai con đường"));
    }
  }

  @Test
  void commandsThatNeedItsTextSayWhyThereIsNone() {
    Cli.Run convert = cli.run("convert", "--no-ocr", "corpus/scan.pdf");
    assertEquals(new Cli.Run(0, "", "songluat: corpus/scan.pdf: " + UNREAD + "\n"), convert);
    Cli.Run align = cli.run("align", "--no-ocr", "corpus/scan.pdf", "corpus/scan.pdf");
    assertEquals(new Cli.Run(1, "", "songluat: corpus/scan.pdf: " + UNREAD + "\n"), align);
  }

  @Test
  void itsOutlineIsEmptyAndSaysWhy() {
    Cli.Run run = cli.run("outline", "--no-ocr", "corpus/scan.pdf");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("no-text-layer: " + UNREAD), run.out());
  }
}
