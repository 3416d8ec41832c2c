package org.songluat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.songluat.exchange.akn.AkomaNtosoSchema;
import org.songluat.index.LegalIndex;
import org.songluat.index.LuceneIndex;
import org.songluat.index.StoredWork;
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
