package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.align.Bead;
import org.songluat.align.Bitext;
import org.songluat.align.lesson.TextPair;
import org.songluat.exchange.akn.AkomaNtosoSchema;
import org.songluat.exchange.lines.ClauseLineReader;
import org.songluat.exchange.lines.ClauseLines;
import org.songluat.exchange.memory.TmxReader;
import org.songluat.exchange.xliff.XliffFile;
import org.songluat.index.BeadRecord;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.StoredWork;
import org.songluat.law.Clause;
import org.xml.sax.SAXException;

/** What is exported of whole works, the samples and real ones, read again. */
class ExportedWorksTest {
  private static final Path SAMPLES = Path.of("corpus");
  private static final Path LAWS = Path.of("..", "shared", "data", "laws-vi-en");
  private static final Path RESOLUTIONS = Path.of("..", "shared", "data", "resolutions");
  private static final int SOME_LAWS = 6;

  @TempDir Path home;

  @TempDir Path schemas;

  @Test
  void samplesAreValidAkomaNtoso() throws IOException, SAXException {
    validate(List.of(SAMPLES));
  }

  @Test
  void realWorksAreValidAkomaNtoso() throws IOException, SAXException {
    validate(realWorks());
  }

  @Test
  void realWorksReopenAsWordDocuments() throws IOException {
    Cli cli = ingested(realWorks());
    for (StoredWork work : works()) {
      byte[] written = cli.output("export", work.id(), "--format", "docx");
      try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written))) {
        assertEquals(
            work.beads() + 1, document.getTables().getFirst().getNumberOfRows(), work.id());
      }
    }
  }

  @Test
  void realWorksKeepEveryBeadInXliff() throws IOException {
    Cli cli = ingested(realWorks());
    for (StoredWork work : works()) {
      byte[] written = cli.output("export", work.id(), "--format", "xliff");
      assertEquals(work.beads(), XliffFile.read(written).units().size(), work.id());
    }
  }

  @Test
  void pairsComeBackFromTranslationMemories() throws IOException {
    readAgain(List.of(SAMPLES));
  }

  @Test
  void realPairsComeBackFromTranslationMemories() throws IOException {
    readAgain(realWorks());
  }

  private void readAgain(List<Path> sources) throws IOException {
    Cli cli = ingested(sources);
    Path file = home.resolve("written.tmx");
    try (LegalIndex index = LuceneIndex.open(home.resolve("index"))) {
      for (StoredWork work : index.works()) {
        List<TextPair> held =
            index.beads(work.id()).stream()
                .map(BeadRecord::bead)
                .filter(Bead::paired)
                .map(bead -> new TextPair(text(bead.vi()), text(bead.en()), 1))
                .toList();
        Files.write(file, cli.output("export", work.id(), "--format", "tmx"));
        assertEquals(held, TmxReader.read(file, Long.MAX_VALUE), work.id());
      }
    }
  }

  private static String text(List<Clause> side) {
    return String.join("\n", side.stream().map(Clause::text).toList()).strip();
  }

  @Test
  void allClausesComeBackAsTheyWere() throws IOException {
    Cli cli = ingested(List.of(SAMPLES));
    byte[] written = cli.output("export", "--all", "--format", "jsonl");
    List<Bitext> read = new ArrayList<>();
    new ClauseLineReader().read(new ByteArrayInputStream(written), read::add);
    try (LegalIndex index = LuceneIndex.open(home.resolve("index"))) {
      List<Bitext> held = new ArrayList<>();
      for (StoredWork work : index.works()) {
        List<Bead> beads = index.beads(work.id()).stream().map(BeadRecord::bead).toList();
        held.add(new Bitext(work.work(), beads));
      }
      assertEquals(held, read);
    }
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    for (Bitext work : read) {
      new ClauseLines().write(work, again);
    }
    assertArrayEquals(written, again.toByteArray());
  }

  @Test
  void allWorksAreGivenAsLinesOnly() throws IOException {
    Cli cli = Cli.filled(home);
    assertEquals(
        new Cli.Run(2, "", "songluat: --all must have --format jsonl, got tsv\n"),
        cli.run("export", "--all"));
    String both = "songluat: export must have a WORK, or --all\n";
    assertEquals(new Cli.Run(2, "", both), cli.run("export"));
    assertEquals(new Cli.Run(2, "", both), cli.run("export", "07-nq-sl", "--all"));
  }

  private void validate(List<Path> sources) throws IOException, SAXException {
    AkomaNtosoSchema schema = AkomaNtosoSchema.in(schemas);
    Cli cli = ingested(sources);
    for (StoredWork work : works()) {
      schema.validate(cli.output("export", work.id(), "--format", "akn"));
      if (work.enClauses() > 0) {
        schema.validate(cli.output("export", work.id(), "--format", "akn", "--lang", "en"));
      }
    }
  }

  private static List<Path> realWorks() throws IOException {
    assumeTrue(Files.isDirectory(LAWS), "skipped: real data not found at " + LAWS);
    try (Stream<Path> files = Files.list(LAWS)) {
      List<Path> some = new ArrayList<>(files.sorted().limit(SOME_LAWS).toList());
      some.add(RESOLUTIONS);
      return some;
    }
  }

  private Cli ingested(List<Path> sources) throws IOException {
    Cli cli = new Cli(home);
    List<String> command = new ArrayList<>(List.of("ingest"));
    sources.forEach(path -> command.add(path.toAbsolutePath().toString()));
    Cli.Run run = cli.run(command.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    return cli;
  }

  private List<StoredWork> works() throws IOException {
    try (LegalIndex index = LuceneIndex.open(home.resolve("index"))) {
      return index.works();
    }
  }
}
